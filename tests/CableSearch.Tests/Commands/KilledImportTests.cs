using System.Diagnostics;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;
using CableSearch.Tests.Search;

namespace CableSearch.Tests.Commands;

/// <summary>An import that is killed again and again ends with the same archive and index as an undisturbed one.</summary>
public sealed class KilledImportTests
{
    private const int Rows = 1200;

    // Number of times that the import is killed. It is small, to save time; the command "drill" of the benchmarks kills a hundred times.
    private const int Kills = 3;

    // Seed of the random moments of the kills. It is fixed, so that a failure can be repeated. Even so, each run may be killed at a
    // slightly different point of the import.
    private const int Seed = 1667;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Killed_three_times_and_run_again_it_ends_in_the_same_archive_and_index(DatabaseKind kind)
    {
        await using TestDatabase undisturbed = await TestDatabase.CreateAsync(kind);
        await using TestDatabase killed = await TestDatabase.CreateAsync(kind);
        string dump = Path.Combine(undisturbed.Folder, "dump.csv");
        await File.WriteAllTextAsync(dump, Dump(), Stop);
        Stopwatch clock = Stopwatch.StartNew();
        (int code, string output, string errors) = await CommandHere.RunAsync(undisturbed, "import", dump);
        Assert.True(code == 3, output + errors);
        TimeSpan whole = clock.Elapsed;

        Random random = new(Seed);
        for (int i = 0; i < Kills; i++)
        {
            using Process process = CableSearchProcess.Start(killed, killed.Folder, "import", dump);
            Task drained = Task.WhenAll(process.StandardOutput.ReadToEndAsync(Stop), process.StandardError.ReadToEndAsync(Stop));
            // Chooses a random moment at which the import is killed. At the latest, this is when the undisturbed import would have ended.
            using CancellationTokenSource moment = new(whole * random.NextDouble());
            await process.WaitForExitAsync(moment.Token).ContinueWith(
                _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(Stop);
            await drained;
        }
        (code, output, errors) = await CommandHere.RunAsync(killed, "import", dump);
        Assert.True(code == 3, output + errors);

        Assert.Equal(await ReadAllAsync(undisturbed), await ReadAllAsync(killed));
    }

    private static async Task<List<string>> ReadAllAsync(TestDatabase database)
    {
        await using CableArchive archive = await database.OpenAsync();
        List<string> all = [];
        await foreach (ArchiveChange change in archive.ChangesAsync(0, Stop))
        {
            HeldCable cable = ((CableChanged)change).Cable;
            string citing = string.Join(',', (await archive.Cables.CitingAsync(cable.Id, 5, Stop)).Select(c => c.Id));
            all.Add($"{change.Number} {cable.Id} {cable.Revision} {cable.Title} {cable.Text!.Body!.Length} {citing}");
        }
        await foreach (RejectedRecordInfo record in archive.Administration.RejectedRecordsAsync(Stop)) all.Add(
            $"{record.Position} {record.Number} {record.Reason} {record.Length}");
        await using CableIndex index = await SampleIndex.OpenAsync(archive, Path.Combine(database.Folder, "index"));
        Assert.Null(index.Status.Remark);
        await index.CatchUpAsync(null, Stop);
        foreach (string query in (string[])["", "colonel", "\"number seventeen\"", "matter -colonel", "ref:09LIMA17"])
            all.Add(query + ": " + string.Join(' ', (await index.AllMatchesAsync(new() { Query = query })).Order(StringComparer.Ordinal)));
        return all;
    }

    private static string Dump() => string.Concat(Enumerable.Range(1, Rows).Select(n => n % 400 == 0
        ? MadeUp.Row(n, "no id", "body")
        : MadeUp.Row(n, $"09LIMA{n}", MadeUp.Body($"MATTER {n}", Text(n), reference: n > 1 ? $"REF: LIMA {1 + (n / 2)}" : ""))));

    private static string Text(int n)
    {
        string who = n % 7 == 0 ? "colonel" : "minister";
        string what = n % 17 == 0 ? "\nseventeen" : "one";
        return $"The {who} asked about number {what}. {string.Join(' ', Enumerable.Repeat("He said no more.", n % 40))}";
    }
}
