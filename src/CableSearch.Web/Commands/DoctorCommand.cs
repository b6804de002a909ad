using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Commands;

/// <summary><c>doctor</c>: what is held, what is wrong, what was set aside.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        Option<bool> json = new("--json") { Description = "Write JSON." };
        Option<bool> deep = new("--deep") { Description = "Compare every stored text with its SHA-256 and with what was derived from it, and check the database's file." };
        Command command = new("doctor", "Says what is held, what is wrong and what was set aside.") { json, deep };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            await using OpenedArchive opened = await OpenedArchive.OpenToLookAsync(SettingArguments.ReadOptions(parsed), stop);
            Diagnosis diagnosis = await DiagnoseAsync(opened, parsed.GetValue(deep), stop);
            if (parsed.GetValue(json)) await Console.Out.WriteLineAsync(JsonSerializer.Serialize(diagnosis, DiagnosisJson.Default.Diagnosis));
            else await WriteAsync(diagnosis, Console.Out);
            return diagnosis.Wrong.Count > 0 ? ExitCode.FoundWrong : ExitCode.Well;
        });
        return command;
    }

    private static async Task<Diagnosis> DiagnoseAsync(OpenedArchive opened, bool isDeep, CancellationToken stop)
    {
        List<string> wrong = [];
        if (isDeep)
            await foreach (string sentence in opened.Archive.Administration.DamagedAsync(ArticleParser.Kept, stop)) wrong.Add(sentence);
        IndexStatus index = opened.Index.Status;
        if (index.Remark is { } remark) wrong.Add(remark);
        List<RejectedRecordInfo> aside = [];
        await foreach (RejectedRecordInfo record in opened.Archive.Administration.RejectedRecordsAsync(stop)) aside.Add(record);
        ArchiveCounts counts = await opened.Archive.Administration.CountAsync(stop);
        List<string> remarks = [];
        if (counts.ParsedByOlderVersion > 0) remarks.Add($"{counts.ParsedByOlderVersion} cables are still to be read again by this version's reader; “reparse” does so.");
        if (await opened.Archive.Administration.ReparseArticles.CountOlderAsync(ArticleParser.Version, stop) is > 0 and int older)
            remarks.Add($"{older} articles are still to be read again by this version's reader; “reparse” does so.");
        long change = (await opened.Archive.StateAsync(stop)).LastChange;
        if (index.Change < change) remarks.Add($"The index is at change {index.Change} of {change}; a running site brings it up by itself.");
        else await MissingDocuments.FindAsync(opened, counts.Cables - counts.Withdrawn + counts.Articles, wrong, stop);
        return new(opened.Archive.DatabaseName, counts, change, index, wrong, remarks, aside);
    }

    private static string IndexLine(IndexStatus index) => index.IsThere
        ? string.Create(CultureInfo.InvariantCulture,
            $"Index: {index.Documents:N0} documents in generation {index.Generation}, at change {index.Change:N0}")
        : "Index: none that can be opened";

    private static async Task WriteAsync(Diagnosis diagnosis, TextWriter output)
    {
        ArchiveCounts held = diagnosis.Held;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            Archive ({diagnosis.Database}): {held.Cables:N0} cables ({held.Withdrawn:N0} withdrawn, {held.Invented:N0} invented) in {held.Revisions:N0} revisions, {held.Articles:N0} articles, at change {diagnosis.Change:N0}
            {IndexLine(diagnosis.Index)}
            Set aside: {held.Rejected:N0} records
            """));
        foreach (RejectedRecordInfo record in diagnosis.SetAside)
            await output.WriteLineAsync((record.Number == 0 ? $"  {record.Source}" : $"  {record.Source}, record {record.Number} at byte {record.Position}, {record.Length} bytes") + $": {record.Reason}. {record.Message}");
        foreach (string remark in diagnosis.Remarks) await output.WriteLineAsync(remark);
        foreach (string sentence in diagnosis.Wrong) await output.WriteLineAsync("Wrong: " + sentence);
        if (diagnosis.Wrong.Count == 0) await output.WriteLineAsync("Nothing is wrong.");
    }
}
