using CableSearch.Cables.Contract;
using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;

namespace CableSearch.Search.Snippets;

/// <summary>Finds the words of a query in a cable.</summary>
internal sealed class CableHighlighter(QueryTree tree, Stems stems)
{
    private readonly WordMatcher _matcher = new(tree, stems);

    /// <summary>The highlights of a cable, and how often each clause (word, phrase or field value) of the query matches.</summary>
    /// <param name="cable">The cable.</param>
    /// <param name="title">The title of the cable as shown.</param>
    public CableHighlights Find(Cable cable, string title)
    {
        int[] counts = new int[_matcher.Terms.Count];
        IReadOnlyList<Highlight> ofTitle = Find(title, TextPlace.Subject, counts);
        Dictionary<string, IReadOnlyList<Highlight>> headings = new(StringComparer.Ordinal), parts = new(StringComparer.Ordinal);
        foreach (Paragraph paragraph in cable.Paragraphs)
        {
            if (paragraph.Heading is { } heading && Find(heading, TextPlace.Text, counts) is { Count: > 0 } above)
                headings[paragraph.Anchor] = above;
            if (Find(paragraph.Text, HitText.PlaceOf(paragraph), counts) is { Count: > 0 } found) parts[paragraph.Anchor] = found;
        }
        IReadOnlyList<string> facts = Matching(CableFacts.Of(cable));
        if (facts is [] && ofTitle is [] && headings.Count == 0 && parts.Count == 0) facts = Matching(CableFacts.FrontOf(cable));
        return new(ofTitle, headings, parts, [.. _matcher.Terms.Zip(counts).DistinctBy(t => t.First)], facts);
    }

    private IReadOnlyList<Highlight> Find(string text, string place, int[] counts)
    {
        if (_matcher.Find(text, place) is not { Count: > 0 } found) return [];
        IReadOnlyList<int> more = _matcher.Count(text, place);
        for (int i = 0; i < counts.Length; i++) counts[i] += more[i];
        return found;
    }

    private string[] Matching(IEnumerable<CableFacts.Fact> facts) =>
        [.. facts.Where(f => _matcher.Find(f.Text, f.Field) is not []).Select(f => f.Text).Distinct(StringComparer.Ordinal)];
}
