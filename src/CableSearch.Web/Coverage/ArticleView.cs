using CableSearch.Archive.Contract;
using CableSearch.Coverage.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Web.Coverage;

/// <summary>The content of an article's page.</summary>
/// <param name="Article">The article.</param>
/// <param name="Report">The report on the article's quotations.</param>
/// <param name="Headings">Headings of the cables in the report, by cable id.</param>
/// <param name="Elsewhere">
/// At most eight other articles that report a cable of this article. Copies of this article in other papers are left out.
/// </param>
/// <param name="Results">The article's position in the search results; null if the reader did not come from search results.</param>
public sealed record ArticleView(Article Article, OpenedReport Report, IReadOnlyDictionary<string, CableHeading> Headings,
    IReadOnlyList<RelatedArticle> Elsewhere, ResultNavigation? Results)
{
    /// <summary>The items of the reader's lists that are the article or a quotation in it.</summary>
    public IReadOnlyList<SavedItem> Saved { get; init; } = [];

    // The quotation marks of all languages, among them low marks such as „, with which a quotation begins in German.
    private const string Marks = "\"'“”„‟‘’‚‛«»‹›「」『』";

    /// <summary>
    /// Whether the article's text has a quotation mark right before the quotation. Sentences such as "According to the cable, …" have none:
    /// they are checked too, although their words are the article's own.
    /// </summary>
    public bool IsInQuotationMarks(CheckedQuotation quotation)
    {
        ReadOnlySpan<char> before = Article.Text.AsSpan(0, Math.Min(quotation.Start, Article.Text.Length)).TrimEnd(" \u00a0\u202f");
        return before is [.., { } last] && Marks.Contains(last);
    }

    /// <summary>Number of the article's paragraph that contains the quotation, from 1.</summary>
    public int ParagraphOf(CheckedQuotation quotation)
    {
        ReadOnlySpan<char> before = Article.Text.AsSpan(0, Math.Min(quotation.Start, Article.Text.Length));
        int paragraph = 1;
        foreach (Range line in before.Split('\n'))
            if (line.End.Value < before.Length && !before[line].IsWhiteSpace()) paragraph++;
        return paragraph;
    }
}
