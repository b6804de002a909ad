using System.Text;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;
using CableSearch.Import.Sample;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;
using CableSearch.Tests.Search;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// The real news report in the sample, without the id of its cable. It is checked against an invented cable that says the same, but with
/// another figure and another year.
/// </summary>
public sealed class RealStoryTests
{
    private const string Body = "The anti-drug official summarized for NAS officers the recent history of Mexican drug traffickers in Peru "
        + "and the new agreement, and he asked for advice. Peru would like to work with the FBI just as the government of Mexico does, he "
        + "said. He is worried that 1,901 Mexicans without papers came to Peru in 2008. Envoys of a large cartel come in private aircraft "
        + "and land on clandestine airstrips, unseen by any migration officer. The trade brought hired killings: the judge Hernan Saturno "
        + "was shot in 2007 while he tried Peruvian, Mexican and Colombian traffickers.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_cable_is_found_and_what_the_paper_changed_is_said()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, ("a.csv", MadeUp.Row(1, "09LIMA9667", MadeUp.Body("A LINE TO THE BUREAU", Body))));
        await archive.ImportAsync(database.Folder, ("b.csv", await SampleCablesAsync()));
        await using CableIndex index = await SampleIndex.OpenAsync(archive, Path.Combine(database.Folder, "index"));
        await index.CatchUpAsync(null, Stop);
        CheckReport report = await new QuotationChecker(archive, index, WordLists.None).CheckAsync(await StoryAsync(), Stop);

        Assert.Equal("09LIMA9667", report.Links[0].Cable);
        Assert.Contains(report.Quotations, q => q.Verdict == Verdict.Altered
            && q.Text.StartsWith("The antidrug official", StringComparison.Ordinal));
        Assert.Equal(2, report.Quotations.Count(q => q.Note is { } note && note.Contains("figure", StringComparison.Ordinal)));
        Assert.DoesNotContain(report.Quotations, q => q.Verdict == Verdict.Verbatim);
    }

    private static async Task<Article> StoryAsync()
    {
        await using Stream lines = SampleArchive.Open("real-coverage.jsonl");
        using StreamReader reader = new(lines);
        Assert.Null(ArticleParser.ParseJson(Encoding.UTF8.GetBytes((await reader.ReadLineAsync(Stop))!), out Article? article));
        return article! with { Links = [] };
    }

    private static async Task<string> SampleCablesAsync()
    {
        await using Stream cables = SampleArchive.Open("cables.csv");
        using StreamReader reader = new(cables);
        return await reader.ReadToEndAsync(Stop);
    }
}
