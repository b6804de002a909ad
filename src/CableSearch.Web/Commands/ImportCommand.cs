using System.CommandLine;
using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Import;
using CableSearch.Import.Contract;

namespace CableSearch.Web.Commands;

/// <summary><c>import</c>: brings sources into the archive, and the index up to it.</summary>
internal static class ImportCommand
{
    // What a person reads at the end of a command; the doctor lists all.
    private const int MaxListed = 200;

    public static Command Create()
    {
        Argument<string[]> paths = new("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, folders or archives of files (.zip, .tar, .tar.gz, .gz), recognised by their content; - is standard input.",
        };
        Option<string> kind = new("--as") { Description = "What the sources hold, where it should not be told by content.", DefaultValueFactory = _ => "any" };
        kind.AcceptOnlyFromAmong("any", "pages", "dump", "article", "articles");
        Option<bool> removeSample = new("--remove-sample") { Description = "Take the invented sample out once something real was imported, without asking." };
        Command command = new("import", "Imports published pages, a dump (cables.csv), or articles.") { paths, kind, removeSample };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            // An option's misspelling must not be taken for a file.
            string[] given = parsed.GetValue(paths)!;
            if (given.FirstOrDefault(p => p.Length > 1 && p[0] == '-') is { } unknown) throw new UsageException($"“{unknown}” is no option of import.");
            await using OpenedArchive opened = await OpenedArchive.OpenAsync(SettingArguments.ReadOptions(parsed), withIndex: true, stop);
            ImportReport report = await ProgressBar.RunAsync("Importing", "records", bar => new Importer(opened.Archive).RunAsync(
                given, Enum.Parse<SourceKind>(parsed.GetValue(kind)!, ignoreCase: true), Console.OpenStandardInput(),
                new SynchronousProgress<ImportProgress>(p => bar.Report(p.BytesRead, p.BytesTotal, p.Counts.Total)), stop));
            await OfferRemovalAsync(opened, report.Counts, parsed.GetValue(removeSample), stop);
            await IndexUpdate.RunAsync(opened.Index, stop);
            return await WriteReportAsync(report, Console.Out);
        });
        return command;
    }

    private static async Task OfferRemovalAsync(OpenedArchive opened, ImportCounts counts, bool isWanted, CancellationToken stop)
    {
        int invented = (await opened.Archive.Administration.CountAsync(stop)).Invented;
        if (invented == 0 || (counts.Cables + counts.Revisions + counts.Articles == 0 && !isWanted)) return;
        if (!isWanted && !Console.IsInputRedirected && !Console.IsErrorRedirected)
        {
            await Console.Error.WriteAsync($"The archive also holds {invented} invented cables of the sample. Take them out? [y/N] ");
            isWanted = (await Console.In.ReadLineAsync(stop))?.Trim() is "y" or "Y" or "yes";
        }
        if (isWanted)
            await Console.Error.WriteLineAsync($"{await opened.Archive.Administration.RemoveInventedAsync(stop)} invented cables and articles were taken out.");
        else
            await Console.Error.WriteLineAsync($"The archive also holds {invented} invented cables of the sample; “import --remove-sample” takes them out.");
    }

    private static string NameOf(RecordPlace place) =>
        place.Number == 0 ? place.Source : $"{place.Source}, record {place.Number} at byte {place.Position}";

    private static async Task<int> WriteReportAsync(ImportReport report, TextWriter output)
    {
        ImportCounts counts = report.Counts;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{counts.Cables:N0} imported, {counts.Revisions:N0} revised, {counts.Articles:N0} articles, {counts.Unchanged:N0} unchanged, {counts.Rejected:N0} rejected"));
        foreach (RejectedRecord record in report.Rejected.Take(MaxListed))
            await output.WriteLineAsync($"  {NameOf(record.Place)}: {record.Reason}. {record.Message}");
        if (counts.Rejected > MaxListed)
            await output.WriteLineAsync($"  … and {counts.Rejected - MaxListed} more; “doctor” lists all that was set aside.");
        foreach (string leftOut in report.Unrecognised.Take(MaxListed)) await output.WriteLineAsync($"  {leftOut}");
        if (report.UnrecognisedCount > MaxListed)
            await output.WriteLineAsync($"  … and {report.UnrecognisedCount - MaxListed} more files were left out.");
        return counts.Rejected > 0 ? ExitCode.SetAside : counts.Total == 0 ? ExitCode.Failed : ExitCode.Well;
    }
}
