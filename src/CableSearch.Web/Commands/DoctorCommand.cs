using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CableSearch.Archive.Administration;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Translation;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;

namespace CableSearch.Web.Commands;

/// <summary><c>doctor</c>: shows what the archive has, what is wrong, and which records were rejected.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        Option<bool> json = new("--json") { Description = "Write JSON." };
        Option<bool> deep = new("--deep")
        {
            Description = "Compare every stored text with its SHA-256 and with what was derived from it, and check the database's file.",
        };
        Command command = new("doctor", "Shows what the archive has, what is wrong, and which records were rejected.") { json, deep };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            SiteOptions options = SettingArguments.ReadOptions(parsed);
            await using OpenedArchive opened = await OpenedArchive.OpenForReadingAsync(options, stop);
            Diagnosis diagnosis = await DiagnoseAsync(opened, options, parsed.GetValue(deep), stop);
            if (parsed.GetValue(json))
                await Console.Out.WriteLineAsync(JsonSerializer.Serialize(diagnosis, DiagnosisJson.Default.Diagnosis));
            else await WriteAsync(diagnosis, Console.Out);
            return diagnosis.Wrong.Count > 0 ? ExitCode.FoundWrong : ExitCode.Well;
        });
        return command;
    }

    private static async Task<Diagnosis> DiagnoseAsync(OpenedArchive opened, SiteOptions options, bool isDeep, CancellationToken stop)
    {
        List<string> wrong = [];
        ArchiveAdministration administration = opened.Archive.Administration;
        if (isDeep)
            await foreach (string sentence in administration.DamagedAsync(ArticleParser.Kept, stop)) wrong.Add(sentence);
        await opened.Index.VerifyAsync(stop);
        IndexStatus index = opened.Index.Status;
        if (index.Remark is { } remark) wrong.Add(remark);
        List<RejectedRecordInfo> rejected = [];
        await foreach (RejectedRecordInfo record in administration.RejectedRecordsAsync(stop)) rejected.Add(record);
        ArchiveCounts counts = await administration.CountAsync(stop);
        List<string> remarks = [];
        if (counts.ParsedByOlderVersion > 0) remarks.Add(ParsedByOlder(counts.ParsedByOlderVersion, "cables"));
        int older = await administration.ReparseArticles.CountOlderAsync(ArticleParser.Version, stop);
        if (older > 0) remarks.Add(ParsedByOlder(older, "articles"));
        remarks.Add(WordLists.In(options.WordsFolder).Present is { Count: > 0 } lists
            ? $"Word lists for checking quotations: {string.Join(", ", lists)}."
            : "There are no word lists yet. Where Debian's dict-freedict packages are installed, a list is made when an article in its "
                + "language is first checked; \"words\" makes all of them at once.");
        if (WordLists.Spelling is { Count: > 0 } spelling)
            remarks.Add($"Spelling dictionaries for inflected words in quotations: {string.Join(", ", spelling)}.");
        if (WordLists.HasApertium) remarks.Add("Apertium translates Spanish words of quotations.");
        long change = (await opened.Archive.StateAsync(stop)).LastChange;
        if (index.Change < change) remarks.Add($"The index is at change {index.Change} of {change}. A running site updates it.");
        else await MissingDocuments.FindAsync(opened, counts.Cables - counts.Withdrawn + counts.Articles, wrong, stop);
        return new(opened.Archive.DatabaseName, counts, change, index, wrong, remarks, counts.ParsedByOlderVersion + older > 0,
            rejected);
    }

    private static string ParsedByOlder(int count, string records) =>
        $"{count} {records} were parsed by an older version of the parser. Run \"reparse\" to parse them again.";

    private static string IndexLine(IndexStatus index) => index.IsThere
        ? string.Create(CultureInfo.InvariantCulture,
            $"Index: {index.Documents:N0} documents in generation {index.Generation}, at change {index.Change:N0}")
        : "Index: there is none, or it can't be opened. A running site makes a new one";

    private static async Task WriteAsync(Diagnosis diagnosis, TextWriter output)
    {
        ArchiveCounts held = diagnosis.Held;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            Archive ({diagnosis.Database}): {CablesLine(held)}, {held.Articles:N0} articles, at change {diagnosis.Change:N0}
            {IndexLine(diagnosis.Index)}
            Rejected: {held.Rejected:N0} records
            """));
        foreach (RejectedRecordInfo record in diagnosis.SetAside)
            await output.WriteLineAsync($"  {PlaceOf(record)}: {record.Reason}. {record.Message}");
        foreach (string remark in diagnosis.Remarks) await output.WriteLineAsync(remark);
        foreach (string sentence in diagnosis.Wrong) await output.WriteLineAsync("Wrong: " + sentence);
        if (diagnosis.Wrong.Count == 0)
            await output.WriteLineAsync(diagnosis.IsOutdated
                ? "Nothing is damaged, but the archive is not up to date until \"reparse\" is run."
                : "Nothing is wrong.");
    }

    private static string CablesLine(ArchiveCounts held) => string.Create(CultureInfo.InvariantCulture,
        $"{held.Cables:N0} cables ({held.Withdrawn:N0} withdrawn, {held.Invented:N0} invented) in {held.Revisions:N0} revisions");

    private static string PlaceOf(RejectedRecordInfo record) => record.Number == 0
        ? record.Source
        : $"{record.Source}, record {record.Number} at byte {record.Position}, {record.Length} bytes";
}
