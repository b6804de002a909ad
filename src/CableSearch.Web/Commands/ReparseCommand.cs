using System.CommandLine;
using System.Globalization;
using CableSearch.Archive.Administration;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;

namespace CableSearch.Web.Commands;

/// <summary><c>reparse</c>: reads the kept bytes again.</summary>
internal static class ReparseCommand
{
    public static Command Create()
    {
        Option<bool> all = new("--all") { Description = "All cables and articles, not only those that an older version of the reader read." };
        Command command = new("reparse", "Reads the kept texts again with this version's reader, while the site serves; a run that was cut short goes on.") { all };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            await using OpenedArchive opened = await OpenedArchive.OpenAsync(SettingArguments.ReadOptions(parsed), withIndex: true, stop);
            ReparseCounts cables = await ReadCablesAsync(opened.Archive.Administration, parsed.GetValue(all), stop);
            ReparseCounts articles = await ReadArticlesAsync(opened.Archive.Administration, parsed.GetValue(all), stop);
            await IndexUpdate.RunAsync(opened.Index, stop);
            await WriteAsync("cables", cables, "Damaged, not read");
            await WriteAsync("articles", articles, "Not read");
            return cables.Damaged is [] && articles.Damaged is [] ? ExitCode.Well : ExitCode.SetAside;
        });
        return command;
    }

    private static async Task<ReparseCounts> ReadCablesAsync(ArchiveAdministration hosting, bool all, CancellationToken stop)
    {
        ArchiveCounts held = await hosting.CountAsync(stop);
        // A run over all cables that was cut short has only the rest before it.
        long total = all && held.ParsedByOlderVersion == 0 ? held.Cables : held.ParsedByOlderVersion;
        return await ProgressBar.RunAsync("Reading", "cables",
            bar => hosting.Reparse.RunAsync(all, new SynchronousProgress<long>(read => bar.Report(read, total, read)), stop));
    }

    private static async Task<ReparseCounts> ReadArticlesAsync(ArchiveAdministration hosting, bool all, CancellationToken stop)
    {
        int older = await hosting.ReparseArticles.CountOlderAsync(ArticleParser.Version, stop);
        long total = all && older == 0 ? (await hosting.CountAsync(stop)).Articles : older;
        return await ProgressBar.RunAsync("Reading", "articles",
            bar => hosting.ReparseArticles.RunAsync(ArticleParser.Kept, all, new SynchronousProgress<long>(read => bar.Report(read, total, read)), stop));
    }

    private static async Task WriteAsync(string records, ReparseCounts counts, string failed)
    {
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{counts.Read:N0} {records} read again, {counts.Changed:N0} changed"));
        foreach ((string field, long changed) in counts.Fields.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal))
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {field}: {changed:N0}"));
        if (counts.Uncompared > 0)
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"  {counts.Uncompared:N0} could not be compared: nothing was kept of their older reading."));
        foreach (string damaged in counts.Damaged) await Console.Error.WriteLineAsync($"{failed}: {damaged}");
    }
}
