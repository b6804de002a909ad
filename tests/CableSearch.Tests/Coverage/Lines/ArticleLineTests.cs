using System.Globalization;
using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;

namespace CableSearch.Tests.Coverage.Lines;

public sealed class ArticleLineTests
{
    public static TheoryData<string, string, string> Good => CoverageTable.Three("lines.tsv");

    public static TheoryData<string, string> Bad => CoverageTable.Two("rejected.tsv");

    [Theory, MemberData(nameof(Good))]
    public void A_line_gives_the_fact_that_stands_beside_it(string line, string fact, string expected)
    {
        Assert.Null(ArticleParser.ParseJson(Encoding.UTF8.GetBytes(line), out Article? article));

        Assert.Equal(expected, Show(article!, fact));
    }

    [Theory, MemberData(nameof(Bad))]
    public void A_line_that_is_no_article_is_refused_with_a_sentence(string line, string reason)
    {
        Assert.StartsWith(reason, ArticleParser.ParseJson(Encoding.UTF8.GetBytes(line), out Article? article), StringComparison.Ordinal);
        Assert.Null(article);
    }

    [Fact]
    public void A_line_that_is_too_long_is_refused() => Assert.Equal("The line has more than 32 MB.",
        ArticleParser.ParseJson(new byte[ArticleParser.MaxBytes + 1], out _));

    [Fact]
    public void Line_ends_of_every_system_become_one_and_nul_becomes_a_mark()
    {
        const string line = """{"title":"Pier","text":"One\r\ntwo\rthree\u0000"}""";
        Assert.Null(ArticleParser.ParseJson(Encoding.UTF8.GetBytes(line), out Article? article));

        Assert.Equal("One\ntwo\nthree\uFFFD", article!.Text);
    }

    [Fact]
    public void A_line_that_the_archive_holds_parses_as_it_did_when_it_came_in()
    {
        byte[] line = Encoding.UTF8.GetBytes("""{"title":"Pier","text":"In 09LIMA9001."}""");
        Assert.Null(ArticleParser.ParseJson(line, out Article? article));

        Article again = ArticleParser.Kept.Read(line).Article!;
        Assert.Equal((article!.Slug, article.Text, "09LIMA9001"), (again.Slug, again.Text, again.Links.Single().CableId));
    }

    private static string Show(Article article, string fact) => fact switch
    {
        "title" => article.Title,
        "text" => article.Text,
        "slug" => article.Slug,
        "outlet" => article.Outlet ?? "-",
        "author" => article.Author ?? "-",
        "url" => article.Url ?? "-",
        "summary" => article.Summary ?? "-",
        "language" => article.Language,
        "published" => article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-",
        "invented" => article.IsInvented.ToString(),
        "problems" => Joined(article.Problems.Select(p => p.Code)),
        "cables" => Joined(article.Links.Select(l => l.CableId)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
    };

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words) is { Length: > 0 } all ? all : "-";
}
