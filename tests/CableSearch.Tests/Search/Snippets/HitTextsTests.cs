using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Search.Snippets;

/// <summary>The texts of hits are cached in memory. A text is not taken from the cache if its cable was withdrawn or changed.</summary>
public sealed class HitTextsTests
{
    private const string Id = "09LIMA7001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_cable_that_was_shown_and_then_withdrawn_is_shown_no_more_though_the_index_still_has_it(DatabaseKind kind)
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync(kind);
        await ImportAsync(sample, "The xvzkwqorf was seen in Lima.");
        Assert.Equal([Id], (await sample.SearchAsync("xvzkwqorf")).Hits.Select(h => h.Id));

        await sample.Archive.Administration.WithdrawAsync([Id], "A name in danger.", erase: false, Stop);

        SearchAnswer answer = await sample.SearchAsync("xvzkwqorf");
        Assert.Equal(1, answer.Total);
        Assert.Empty(answer.Hits);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_revised_cable_is_shown_with_its_newest_text(DatabaseKind kind)
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync(kind);
        await ImportAsync(sample, "The xvzkwqorf was seen in Lima.");
        await sample.SearchAsync("xvzkwqorf");

        await ImportAsync(sample, "The xvzkwqorf was seen in Cusco.");
        await sample.Index.CatchUpAsync(null, Stop);

        Hit hit = Assert.Single((await sample.SearchAsync("xvzkwqorf")).Hits);
        Assert.Contains(hit.Snippets, s => s.Text.Contains("Cusco", StringComparison.Ordinal));
    }

    private static async Task ImportAsync(SampleIndex sample, string text)
    {
        ArchiveState before = await sample.Archive.StateAsync(Stop);
        await sample.Archive.ImportAsync(sample.Database.Folder, ("a.csv", MadeUp.Row(1, Id, MadeUp.Body("A MATTER", text))));
        await sample.Index.CatchUpAsync(null, Stop);
        Assert.NotEqual(before.LastChange, (await sample.Archive.StateAsync(Stop)).LastChange);
    }
}
