using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;
using CableSearch.Web.Check;
using CableSearch.Web.Http;

namespace CableSearch.Web.Commands;

/// <summary><c>check</c>: checks the quotations of an article against the archive.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "A saved page, a line of JSON, or plain text; - is standard input." };
        Option<bool> json = new("--json") { Description = "Write JSON." };
        Command command = new("check", "Finds the cables that an article reports and checks its quotations against them.") { file, json };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            if (ArticleParser.ParseAny(await ReadAsync(parsed.GetValue(file)!, stop), out Article? article) is { } reason)
            {
                await Console.Error.WriteLineAsync(reason);
                return ExitCode.Failed;
            }
            SiteOptions options = SettingArguments.ReadOptions(parsed);
            await using OpenedArchive opened = await OpenedArchive.OpenForReadingAsync(options, stop);
            QuotationChecker checker = new(opened.Archive, opened.Index, WordLists.Open(options.WordsFolder));
            CheckReport report = await checker.CheckAsync(article!, stop);
            if (parsed.GetValue(json)) await Console.Out.WriteLineAsync(JsonSerializer.Serialize(report, CheckJson.Default.CheckReport));
            else await WriteAsync(report, Console.Out);
            return ExitCode.Well;
        });
        return command;
    }

    private static async Task<byte[]> ReadAsync(string file, CancellationToken stop)
    {
        await using Stream input = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        using MemoryStream all = new();
        byte[] buffer = new byte[1 << 16];
        // Reading stops soon after the maximum size is passed, because it is then known that the file is too large.
        for (int read; all.Length <= ArticleParser.MaxBytes && (read = await input.ReadAsync(buffer, stop)) > 0;)
            all.Write(buffer, 0, read);
        return all.ToArray();
    }

    private static async Task WriteAsync(CheckReport report, TextWriter output)
    {
        await output.WriteLineAsync(report.Article.Title);
        foreach (CableLink link in report.Links)
            await output.WriteLineAsync($"  reports {link.Cable} ({link.Confidence}{(link.Held ? "" : ", not in this archive")})");
        if (report.Links.Count == 0 && report.Candidates.Count > 0)
            await output.WriteLineAsync($"  compare yourself: {string.Join(", ", report.Candidates)}");
        foreach (CheckedQuotation quotation in report.Quotations)
        {
            await output.WriteLineAsync($"{quotation.Verdict} ({quotation.Confidence}): {quotation.Text}");
            if (quotation.Note is { } note) await output.WriteLineAsync($"  {note}");
            foreach (CheckedPassage passage in quotation.Passages)
                await output.WriteLineAsync($"  {passage.Cable}#{passage.Anchor}: {passage.Text}");
        }
        foreach (string problem in report.Problems) await output.WriteLineAsync(problem);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Searched {report.Searched.Cables:N0} cables, up to change {report.Searched.Change:N0}."));
    }
}
