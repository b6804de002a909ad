using System.CommandLine;
using CableSearch.Cables.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;
using CableSearch.Web.Http;

namespace CableSearch.Web.Commands;

/// <summary>
/// <c>link</c>: links articles to the cables that they report. It also records an editor's decision on whether an article reports a cable.
/// </summary>
internal static class LinkCommand
{
    public static Command Create()
    {
        Option<string[]> confirm = new("--confirm") { Arity = new(2, 2), Description = "Confirm a link: the article's slug and the id." };
        confirm.AllowMultipleArgumentsPerToken = true;
        Option<string[]> reject = new("--reject") { Arity = new(2, 2), Description = "Reject a link: the article's slug and the id." };
        reject.AllowMultipleArgumentsPerToken = true;
        Command command = new("link", "Compares all articles with the cables and links each to those that it reports. "
            + "What an editor confirms or rejects stays.") { confirm, reject };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            SiteOptions options = SettingArguments.ReadOptions(parsed);
            await using OpenedArchive opened = await OpenedArchive.OpenAsync(options, stop);
            await IndexUpdate.RunAsync(opened.Index, stop);
            string[] confirmed = parsed.GetValue(confirm) ?? [], rejected = parsed.GetValue(reject) ?? [];
            int code = confirmed is [var slug, var id] ? await DecideAsync(opened, slug, id, isConfirmed: true, stop)
                : rejected is [var other, var wrong] ? await DecideAsync(opened, other, wrong, isConfirmed: false, stop)
                : await LinkAllAsync(opened, options, stop);
            await IndexUpdate.RunAsync(opened.Index, stop);
            return code;
        });
        return command;
    }

    private static async Task<int> DecideAsync(OpenedArchive opened, string slug, string id, bool isConfirmed, CancellationToken stop)
    {
        if (!CableId.TryParse(id, out CableId cable))
            throw new UsageException($"\"{id}\" is not the id of a cable: a two-digit year, a station and a number, as in 09LIMA1667.");
        if (await opened.Archive.Articles.FindAsync(slug, stop) is not { } article)
            throw new UsageException($"There is no article \"{slug}\". Its slug is the end of its page's address.");
        await opened.Archive.LinkWriter.DecideAsync(slug, ArticleLinker.Named(article), cable.ToString(), isConfirmed, stop);
        await Console.Out.WriteLineAsync($"{(isConfirmed ? "Confirmed" : "Rejected")}: {slug} reports {cable}.");
        return ExitCode.Well;
    }

    private static async Task<int> LinkAllAsync(OpenedArchive opened, SiteOptions options, CancellationToken stop)
    {
        ArticleLinker linker = new(opened.Archive, new(opened.Archive, opened.Index, WordLists.Open(options.WordsFolder)),
            TimeProvider.System);
        LinkCounts counts = await ProgressBar.RunAsync("Linking", "articles", async bar =>
        {
            await opened.Archive.ArticleWriter.FoldAsync(all: true, stop);
            int all = await opened.Archive.Articles.CountAsync(stop);
            return await linker.LinkAllAsync(new SynchronousProgress<int>(done => bar.Report(done, all, done)), stop);
        });
        await Console.Out.WriteLineAsync($"{CountOf(counts.Articles, "article")} compared, {counts.Changed} changed, "
            + $"{CountOf(counts.Links, "link")} in all.");
        return ExitCode.Well;
    }

    private static string CountOf(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
