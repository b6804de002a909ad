using System.CommandLine;
using System.Globalization;
using CableSearch.Archive.Administration;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;
using CableSearch.Import;
using CableSearch.Import.Contract;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;

namespace CableSearch.Web.Commands;

/// <summary><c>import</c>: imports files and folders of cables and articles into the archive, then updates the index.</summary>
internal static class ImportCommand
{
    // The report lists at most this number of rejected records and this number of skipped files. Nobody would read more. The command
    // "doctor" lists all rejected records.
    private const int MaxListed = 200;

    public static Command Create()
    {
        Argument<string[]> paths = new("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, folders or packed files (.zip, .tar, .tar.gz, .gz), recognised by their content; - is standard input.",
        };
        Option<string> kind = new("--as")
        {
            Description = "What the sources contain, if their content should not decide.",
            DefaultValueFactory = _ => "any",
        };
        kind.AcceptOnlyFromAmong("any", "pages", "dump", "article", "articles");
        Option<bool> removeSample = new("--remove-sample") { Description = "Remove the invented sample after the import, without asking." };
        Command command = new("import", "Imports published pages, a dump (cables.csv), or articles.") { paths, kind, removeSample };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            // An argument that begins with a hyphen is a misspelled option, not the name of a file.
            string[] given = parsed.GetValue(paths)!;
            if (given.FirstOrDefault(p => p.Length > 1 && p[0] == '-') is { } unknown)
                throw new UsageException($"\"{unknown}\" is not an option of import. Run \"import --help\" to see its options.");
            SiteOptions options = SettingArguments.ReadOptions(parsed);
            await using OpenedArchive opened = await OpenedArchive.OpenAsync(options, stop);
            long before = (await opened.Archive.StateAsync(stop)).LastChange;
            Task<ImportReport> importing = ProgressBar.RunAsync("Importing", "records", bar => new Importer(opened.Archive).RunAsync(
                given, Enum.Parse<SourceKind>(parsed.GetValue(kind)!, ignoreCase: true), Console.OpenStandardInput(),
                new SynchronousProgress<ImportProgress>(p => bar.Report(p.BytesRead, p.BytesTotal, p.Counts.Total)), stop));
            // While the import runs, the index is updated from the cables that the import has just parsed. If updating fails, IndexUpdate
            // below reports the error.
            LaterProgress<IndexStatus> progress = new();
            Task indexing = opened.Index.CatchUpAsync(importing, progress, stop);
            await ((Task)importing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await IndexUpdate.ShowAsync(indexing, progress).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            ImportReport report = await importing;
            await OfferRemovalAsync(opened, report.Counts, parsed.GetValue(removeSample), stop);
            await IndexUpdate.RunAsync(opened.Index, stop);
            await LinkAsync(opened, options, report.Counts, before, stop);
            return await WriteReportAsync(report, Console.Out);
        });
        return command;
    }

    private static async Task OfferRemovalAsync(OpenedArchive opened, ImportCounts counts, bool isWanted, CancellationToken stop)
    {
        ArchiveAdministration administration = opened.Archive.Administration;
        int invented = (await administration.CountAsync(stop)).Invented;
        if (invented == 0 || (counts.Cables + counts.Revisions + counts.Articles == 0 && !isWanted)) return;
        if (!isWanted && !Console.IsInputRedirected && !Console.IsErrorRedirected)
        {
            await Console.Error.WriteAsync($"The archive also contains the {invented} invented cables of the sample. Remove them? [y/N] ");
            isWanted = (await Console.In.ReadLineAsync(stop))?.Trim() is "y" or "Y" or "yes";
        }
        if (isWanted)
        {
            int removed = await administration.RemoveInventedAsync(stop);
            await Console.Error.WriteLineAsync($"{removed} invented cables and articles were removed.");
        }
        else
        {
            await Console.Error.WriteLineAsync($"The archive also contains the {invented} invented cables of the sample. "
                + "The option --remove-sample removes them.");
        }
    }

    private static async Task LinkAsync(OpenedArchive opened, SiteOptions options, ImportCounts counts, long before, CancellationToken stop)
    {
        bool cablesCameIn = counts.Cables + counts.Revisions > 0;
        if ((!cablesCameIn && counts.Articles == 0) || await opened.Archive.Articles.CountAsync(stop) == 0) return;
        ArticleLinker linker = new(opened.Archive, new(opened.Archive, opened.Index, WordLists.Open(options.WordsFolder)),
            TimeProvider.System);
        LinkCounts links = await linker.LinkChangedAsync(before, cablesCameIn, stop);
        if (links.Articles == ArticleLinker.MaxAfterImport)
            await Console.Error.WriteLineAsync($"The newest {links.Articles} articles were compared with the cables. "
                + "The command \"link\" compares all.");
        if (links.Changed > 0) await IndexUpdate.RunAsync(opened.Index, stop);
    }

    private static string NameOf(RecordPlace place) =>
        place.Number == 0 ? place.Source : $"{place.Source}, record {place.Number} at byte {place.Position}";

    private static async Task<int> WriteReportAsync(ImportReport report, TextWriter output)
    {
        ImportCounts counts = report.Counts;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{counts.Cables:N0} imported, {counts.Revisions:N0} revised, {counts.Articles:N0} articles, "
            + $"{counts.Unchanged:N0} unchanged, {counts.Rejected:N0} rejected"));
        foreach (RejectedRecord record in report.Rejected.Take(MaxListed))
            await output.WriteLineAsync($"  {NameOf(record.Place)}: {record.Reason}. {record.Message}");
        if (counts.Rejected > MaxListed)
            await output.WriteLineAsync($"  … and {counts.Rejected - MaxListed} more. \"doctor\" lists all rejected records.");
        foreach (string leftOut in report.Unrecognised.Take(MaxListed)) await output.WriteLineAsync($"  {leftOut}");
        if (report.UnrecognisedCount > MaxListed)
            await output.WriteLineAsync($"  … and {report.UnrecognisedCount - MaxListed} more files were skipped.");
        return counts.Rejected > 0 ? ExitCode.SomeRejected : counts.Total == 0 ? ExitCode.Failed : ExitCode.Well;
    }
}
