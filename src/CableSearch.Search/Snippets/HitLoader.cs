using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using Lucene.Net.Documents;
using Lucene.Net.Search;

namespace CableSearch.Search.Snippets;

/// <summary>Makes the rows of a page: facts from the index, snippets from the archive's text.</summary>
internal sealed class HitLoader(CableArchive archive, WordMatcher matcher)
{
    private const string ArticlePrefix = "article:";

    /// <summary>The hits of a page, in its order. Cables withdrawn since they were indexed are left out.</summary>
    /// <param name="searcher">The state of the index that the page is from.</param>
    /// <param name="page">Documents with their scores.</param>
    /// <param name="missing">What of the query a document does not have.</param>
    /// <param name="stop">Ends the reading of texts.</param>
    public async Task<IReadOnlyList<Hit>> LoadAsync(
        IndexSearcher searcher, IReadOnlyList<(int Doc, float Score)> page, Func<int, IReadOnlyList<string>> missing,
        CancellationToken stop)
    {
        List<Hit> rows = [.. page.Select(p => Row(searcher.Doc(p.Doc), p.Score) with { Missing = missing(p.Doc) })];
        if (matcher.IsEmpty) return await ShownAsync(rows, stop);
        string[] cableIds = [.. rows.Where(r => r.Kind == "cable").Select(r => r.Id)];
        string[] slugs = [.. rows.Where(r => r.Kind == "article").Select(r => r.Id)];
        Dictionary<string, HeldCable> cables = cableIds is []
            ? []
            : (await archive.Cables.FindManyAsync(cableIds, stop)).ToDictionary(c => c.Id, StringComparer.Ordinal);
        Dictionary<string, Article> articles = slugs is []
            ? []
            : (await archive.Articles.FindManyAsync(slugs, stop)).ToDictionary(a => a.Slug, StringComparer.Ordinal);
        // What was withdrawn since it was indexed is not shown.
        return [.. rows.Where(r => r.Kind != "cable" || cables.GetValueOrDefault(r.Id)?.Text is not null)
            .Select(r => WithSnippets(r, cables.GetValueOrDefault(r.Id), articles.GetValueOrDefault(r.Id)))];
    }

    // What was withdrawn since it was indexed is not shown, title included.
    private async Task<IReadOnlyList<Hit>> ShownAsync(List<Hit> rows, CancellationToken stop)
    {
        string[] ids = [.. rows.Where(r => r.Kind == "cable").Select(r => r.Id)];
        HashSet<string> shown = ids is [] ? [] : [.. (await archive.Cables.HeadingsAsync(ids, stop)).Select(h => h.Id)];
        return [.. rows.Where(r => r.Kind != "cable" || shown.Contains(r.Id))];
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

    private Hit WithSnippets(Hit row, HeldCable? cable, Article? article)
    {
        if (article is not null)
            return row with
            {
                TitleHighlights = matcher.Find(row.Title, TextPlace.Subject, article.Language),
                Snippets = SnippetMaker.Make($"{article.Summary}\n{article.Text}".Split('\n')
                    .Select(p => new SnippetMaker.Part(null, null, TextPlace.Text, p)), matcher, article.Language),
            };
        if (cable?.Text is not { } text) return row;
        Cable read = CableParser.Parse(text);
        IReadOnlyList<Highlight> title = row.Title == row.Id ? [] : matcher.Find(row.Title, TextPlace.Subject);
        IReadOnlyList<Snippet> snippets = SnippetMaker.Make(read.Paragraphs.SelectMany(Parts), matcher, "en");
        // Facts are shown if neither text nor title shows a match. Facts that the query asks for by name are always shown.
        bool isShown = snippets is not [] || title is not [];
        IReadOnlyList<Snippet> facts = SnippetMaker.Make(Facts(CableFacts.Of(read)), matcher, "en", isNamed: isShown);
        if (!isShown && facts is []) facts = SnippetMaker.Make(Facts(CableFacts.FrontOf(read)), matcher, "en");
        return row with { TitleHighlights = title, Snippets = [.. snippets, .. facts] };
    }

    private static IEnumerable<SnippetMaker.Part> Facts(IEnumerable<CableFacts.Fact> facts) =>
        facts.Select(f => new SnippetMaker.Part(null, null, f.Field, f.Text));

    private static IEnumerable<SnippetMaker.Part> Parts(Paragraph paragraph)
    {
        if (paragraph.Heading is { } heading) yield return new(paragraph.Anchor, paragraph.Number, TextPlace.Text, heading);
        yield return new(paragraph.Anchor, paragraph.Number, PlaceOf(paragraph), paragraph.Text);
    }

    /// <summary>The place that a paragraph's text stands in.</summary>
    public static string PlaceOf(Paragraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Summary => TextPlace.Summary,
        ParagraphKind.Comment => TextPlace.Comment,
        _ => TextPlace.Text,
    };
}
