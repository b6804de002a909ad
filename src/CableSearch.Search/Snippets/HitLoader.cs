using System.Globalization;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Following;
using Lucene.Net.Documents;

namespace CableSearch.Search.Snippets;

/// <summary>
/// Makes the hits of one page of results. Stored values come from the index; snippets are cut from the texts in the archive.
/// </summary>
/// <param name="rows">Gives hits without snippets.</param>
/// <param name="texts">Gives the texts of hits.</param>
/// <param name="matcher">Finds the words to highlight.</param>
/// <param name="isCurrent">Whether the index has all changes of the archive. Only then are cached texts of hits used.</param>
internal sealed class HitLoader(HitRows rows, HitTexts texts, WordMatcher matcher, bool isCurrent)
{
    private const string ArticlePrefix = "article:";

    /// <summary>The hits of a page, in the order of the page. Cables withdrawn since they were indexed are left out.</summary>
    /// <param name="lease">The state of the index that the page is from.</param>
    /// <param name="page">The documents of the page with their scores.</param>
    /// <param name="missing">Gives the clauses (words, phrases, field values) of the query that a document lacks.</param>
    /// <param name="stop">Cancels reading texts.</param>
    public async Task<IReadOnlyList<Hit>> LoadAsync(
        SearcherLease lease, IReadOnlyList<(int Doc, float Score)> page, Func<int, IReadOnlyList<string>> missing, CancellationToken stop)
    {
        List<Hit> hits = [.. page.Select(p => rows.Of(lease.Searcher, p.Doc, p.Score) with { Missing = missing(p.Doc) })];
        if (matcher.IsEmpty) return await texts.ShownAsync(isCurrent, hits, stop);
        IReadOnlyList<HitText?> read = await texts.LoadAsync(lease, isCurrent, [.. page.Select(p => p.Doc)], hits, stop);
        return [.. hits.Zip(read).Where(r => r.First.Kind != "cable" || r.Second is not null).Select(r => WithSnippets(r.First, r.Second))];
    }

    /// <summary>The hit of a document, without highlights and snippets.</summary>
    public static Hit Row(Document document, float score)
    {
        string key = document.Get(IndexFields.Key, CultureInfo.InvariantCulture);
        bool isArticle = key.StartsWith(ArticlePrefix, StringComparison.Ordinal);
        string id = isArticle ? key[ArticlePrefix.Length..] : key;
        long minutes = document.GetField(IndexFields.Date)?.GetInt64Value() ?? 0;
        return new()
        {
            Id = id,
            Kind = isArticle ? "article" : "cable",
            Url = (isArticle ? "/coverage/" : "/cable/") + Uri.EscapeDataString(id),
            Date = minutes == 0 ? null : new DateTime(minutes * TimeSpan.TicksPerMinute, DateTimeKind.Utc),
            Post = Stored(document, IndexFields.Post),
            Origin = Stored(document, IndexFields.Origin),
            Country = Stored(document, IndexFields.Country),
            Classification = Stored(document, IndexFields.Classification),
            Title = Stored(document, IndexFields.Title) ?? id,
            Score = score,
            CoverageCount = document.GetField(IndexFields.Coverage)?.GetInt32Value() ?? 0,
            Snippets = [],
        };
    }

    private static string? Stored(Document document, string field) =>
        document.Get(field, CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : null;

    private Hit WithSnippets(Hit row, HitText? text)
    {
        if (text is null) return row;
        IReadOnlyList<Highlight> title = row.Title == row.Id ? [] : matcher.Find(row.Title, TextPlace.Subject, text.Language);
        IReadOnlyList<Snippet> snippets = SnippetMaker.Make(text.Parts, matcher, text.Language);
        // A fact that matches, such as a signer, is shown if the query names its field, as in "signed:smith". Other facts are shown only if
        // neither title nor text shows a match.
        bool isShown = snippets is not [] || title is not [];
        IReadOnlyList<Snippet> facts = isShown && !matcher.AsksByName
            ? []
            : SnippetMaker.Make(text.Facts, matcher, text.Language, isNamed: isShown);
        if (!isShown && facts is []) facts = SnippetMaker.Make(text.Front, matcher, text.Language);
        return row with { TitleHighlights = title, Snippets = [.. snippets, .. facts] };
    }
}
