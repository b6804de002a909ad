using System.CommandLine;
using System.Globalization;
using CableSearch.Archive.Administration;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;

namespace CableSearch.Web.Commands;

/// <summary><c>reparse</c>: parses the stored texts of cables and articles again, as after an update of the parser.</summary>
internal static class ReparseCommand
{
    public static Command Create()
    {
        Option<bool> all = new("--all")
        {
            Description = "Parse all cables and articles, not only those that an older version of the parser parsed.",
        };
        Command command = new("reparse",
            "Parses the stored texts again with this version's parser, while the site is running. An interrupted run can be continued.")
        {
            all,
        };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            await using OpenedArchive opened = await OpenedArchive.OpenAsync(SettingArguments.ReadOptions(parsed), stop);
            ReparseCounts cables = await ParseCablesAsync(opened.Archive.Administration, parsed.GetValue(all), stop);
            ReparseCounts articles = await ParseArticlesAsync(opened.Archive.Administration, parsed.GetValue(all), stop);
            await IndexUpdate.RunAsync(opened.Index, stop);
            await WriteAsync("cables", cables, "Damaged, not parsed");
            await WriteAsync("articles", articles, "Not parsed");
            return cables.Damaged is [] && articles.Damaged is [] ? ExitCode.Well : ExitCode.SomeRejected;
        });
        return command;
    }

    private static async Task<ReparseCounts> ParseCablesAsync(ArchiveAdministration administration, bool all, CancellationToken stop)
    {
        ArchiveCounts held = await administration.CountAsync(stop);
        // Number of cables to parse, for the progress bar. A run with --all first marks all cables as parsed by an older version. If it is
        // interrupted, the cables that it did not reach keep the mark, and the next run with --all parses only these cables. So the bar
        // counts only the marked cables, if there are any.
        long total = all && held.ParsedByOlderVersion == 0 ? held.Cables : held.ParsedByOlderVersion;
        return await ProgressBar.RunAsync("Parsing", "cables",
            bar => administration.Reparse.RunAsync(all, new SynchronousProgress<long>(read => bar.Report(read, total, read)), stop));
    }

    private static async Task<ReparseCounts> ParseArticlesAsync(ArchiveAdministration administration, bool all, CancellationToken stop)
    {
        int older = await administration.ReparseArticles.CountOlderAsync(ArticleParser.Version, stop);
        long total = all && older == 0 ? (await administration.CountAsync(stop)).Articles : older;
        return await ProgressBar.RunAsync("Parsing", "articles",
            bar => administration.ReparseArticles.RunAsync(
                ArticleParser.Kept, all, new SynchronousProgress<long>(done => bar.Report(done, total, done)), stop));
    }

    private static async Task WriteAsync(string records, ReparseCounts counts, string failed)
    {
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{counts.Read:N0} {records} parsed again, {counts.Changed:N0} changed"));
        foreach ((string field, long changed) in counts.Fields.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal))
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {field}: {changed:N0}"));
        if (counts.Uncompared > 0)
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"  {counts.Uncompared:N0} could not be compared, since no hashes of their older fields are stored."));
        foreach (string damaged in counts.Damaged) await Console.Error.WriteLineAsync($"{failed}: {damaged}");
    }
}
