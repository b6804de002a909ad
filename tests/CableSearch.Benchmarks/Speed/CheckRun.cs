using System.Diagnostics;
using System.Globalization;
using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;

namespace CableSearch.Benchmarks.Speed;

/// <summary>
/// <c>check DUMP FOLDER</c>: measures how long it takes to check an article against the cables of a dump, and to link the article to its
/// cables. Ten articles are made from the cables themselves. Each has thirty quotations: twenty are exact, five have a changed word, and
/// five are in no cable. The elapsed time and the processor time of this process are measured. Other work on the machine does not change
/// the processor time.
/// </summary>
internal static class CheckRun
{
    private const int Articles = 10, Cables = 4, Quotations = 30, Rounds = 3;

    // Number of words in a quotation, as is usual in articles.
    private const int Words = 22;

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        if (words is not [var dump, var folder])
        {
            await Console.Error.WriteLineAsync($"check {SpeedArchive.Arguments}");
            return 2;
        }
        await using SpeedArchive opened = await SpeedArchive.OpenAsync(dump, folder);
        QuotationChecker checker = new(opened.Archive, opened.Index, WordLists.None);
        string[] ids = await IdsAsync(opened.Archive);
        List<Article> articles = [];
        for (int i = 0; i < Articles; i++) articles.Add(await ArticleAsync(opened.Archive, ids, i));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ids.Length:N0} cables, {Articles} articles"));
        for (int round = 0; round < Rounds; round++)
        {
            List<(double Wall, double Processor, CheckReport Report)> checks = [];
            foreach (Article article in articles) checks.Add(await TimeAsync(checker, article));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{checks.Average(c => c.Report.Quotations.Count):0} quotations: wall {Median(checks.Select(c => c.Wall)):N0} ms, slowest "
                + $"{checks.Max(c => c.Wall):N0}; processor {Median(checks.Select(c => c.Processor)):N0} ms, slowest "
                + $"{checks.Max(c => c.Processor):N0}; {checks.Sum(c => c.Report.Quotations.Count(q => q.Verdict == Verdict.Verbatim))} "
                + $"verbatim, {checks.Sum(c => c.Report.Links.Count)} links"));
        }
        return 0;
    }

    private static async Task<string[]> IdsAsync(CableSearch.Archive.CableArchive archive)
    {
        List<string> ids = [];
        await foreach (ArchiveChange change in archive.ChangesAsync(0, CancellationToken.None))
            if (change is CableChanged { Cable.Id: var id }) ids.Add(id);
        return [.. ids];
    }

    private static async Task<Article> ArticleAsync(CableSearch.Archive.CableArchive archive, string[] ids, int number)
    {
        List<string> sentences = [];
        for (int i = 0; i < Cables; i++)
        {
            string id = ids[(int)((long)ids.Length * ((number * Cables) + i) / (Articles * Cables))];
            if ((await archive.Cables.FindAsync(id, CancellationToken.None))?.Text is { } text) sentences.AddRange(Stretches(text));
        }
        StringBuilder article = new($"Benchmark {number}\n");
        for (int i = 0; i < Quotations; i++)
        {
            string quoted = i % 6 == 5 || sentences.Count == 0 ? $"Nobody wrote sentence {i} of the harvest moon and the paper lantern"
                : sentences[i * 7 % sentences.Count];
            if (i % 6 == 4) quoted = quoted.Replace(" the ", " that very ", StringComparison.Ordinal);
            article.Append(CultureInfo.InvariantCulture, $"The cable says “{quoted}”, and the paper goes on to tell of what came of it.\n");
        }
        return ArticleParser.ParseText(article.ToString());
    }

    private static IEnumerable<string> Stretches(CableText text)
    {
        foreach (Paragraph paragraph in CableParser.Parse(text).Paragraphs)
        {
            string[] words = paragraph.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            for (int at = 0; at + Words <= words.Length; at += Words)
                yield return string.Join(' ', words.Skip(at).Take(Words)).Replace("\"", "", StringComparison.Ordinal);
        }
    }

    private static async Task<(double Wall, double Processor, CheckReport Report)> TimeAsync(QuotationChecker checker, Article article)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        Stopwatch watch = Stopwatch.StartNew();
        CheckReport report = await checker.CheckAsync(article, CancellationToken.None);
        return (watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds, report);
    }

    private static double Median(IEnumerable<double> of) => of.Order().ElementAt(of.Count() / 2);
}
