using CableSearch.Archive;
using CableSearch.Import.Sample;
using CableSearch.Search;
using Microsoft.Extensions.Logging.Abstractions;

[assembly: AssemblyFixture(typeof(CableSearch.Tests.Fixtures.TemplatesRemoved))]

namespace CableSearch.Tests.Fixtures;

/// <summary>
/// A database that is created once in a test run, and then copied for each test. Copying takes a tenth of the time of creating. The
/// template has all tables. A template with the sample also has the sample data, and its folder has the index of the sample.
/// </summary>
internal sealed class DatabaseTemplate(DatabaseKind kind, bool withSample)
{
    private static readonly DatabaseTemplate[] All =
    [
        new(DatabaseKind.Sqlite, withSample: false), new(DatabaseKind.Sqlite, withSample: true),
        new(DatabaseKind.Postgres, withSample: false), new(DatabaseKind.Postgres, withSample: true),
    ];

    private readonly Lazy<Task<TestDatabase>> _made = new(() => MakeAsync(kind, withSample));

    /// <summary>The template for a kind of database, with the sample or without. The template is created on first use.</summary>
    public static Task<TestDatabase> OfAsync(DatabaseKind kind, bool withSample) =>
        All.Single(t => t.Kind == kind && t.HasSample == withSample)._made.Value;

    private DatabaseKind Kind => kind;

    private bool HasSample => withSample;

    /// <summary>Deletes all templates that were created.</summary>
    public static async Task DeleteAllAsync()
    {
        foreach (DatabaseTemplate template in All.Where(t => t._made.IsValueCreated)) await (await template._made.Value).DisposeAsync();
    }

    // Creates the template. Creating goes on if the test that asked first is cancelled, because other tests wait for the same template.
    private static async Task<TestDatabase> MakeAsync(DatabaseKind kind, bool withSample)
    {
        TestDatabase database = await TestDatabase.CreateEmptyAsync(kind);
        await using (CableArchive archive = await CableArchive.OpenAsync(database.Settings, TimeProvider.System, CancellationToken.None))
        {
            if (withSample) await LoadAsync(archive, Path.Combine(database.Folder, "index"));
        }
        // Deletes the archive's id, so that each copy gets an id of its own when it is opened. A template with the sample keeps the id,
        // because its index belongs to the archive with this id.
        if (!withSample) await database.ExecuteAsync("DELETE FROM archive_state");
        database.ClosePool();
        return database;
    }

    private static async Task LoadAsync(CableArchive archive, string folder)
    {
        await SampleArchive.LoadIfNewAsync(archive, CancellationToken.None);
        await using CableIndex index = await CableIndex.OpenAsync(
            new() { Folder = folder }, archive, TimeProvider.System, NullLogger<CableIndex>.Instance, CancellationToken.None);
        await index.CatchUpAsync(null, CancellationToken.None);
    }
}

/// <summary>Deletes the templates after the last test.</summary>
public sealed class TemplatesRemoved : IAsyncDisposable
{
    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await DatabaseTemplate.DeleteAllAsync();
}
