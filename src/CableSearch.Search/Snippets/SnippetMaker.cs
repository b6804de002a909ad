using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;

namespace CableSearch.Search.Snippets;

/// <summary>Cuts snippets from paragraphs: the sentences that contain most words of the query.</summary>
internal static class SnippetMaker
{
    private const int MaxSnippets = 3;

    // Longest snippet, in UTF-16 units. A longer sentence is cut between words, around its first highlight.
    private const int MaxLength = 500;

    /// <summary>A paragraph, heading or other value that a snippet may be cut from.</summary>
    /// <param name="Anchor">Id of the paragraph in the page of the cable, such as <c>p4</c>; null if there is none.</param>
    /// <param name="Number">Number of the paragraph; null if it has none.</param>
    /// <param name="Place">Where the text is in the document: one of the names in <see cref="TextPlace"/>, or the name of a field.</param>
    /// <param name="Text">The text.</param>
    public readonly record struct Part(string? Anchor, int? Number, string Place, string Text)
    {
        /// <summary>The text, prepared for searching.</summary>
        public SearchedText Searched { get; } = new(Text);
    }

    /// <summary>At most three snippets, in the order of the text. Snippets with more different words of the query are preferred.</summary>
    /// <param name="parts">The texts to cut from, in order.</param>
    /// <param name="matcher">Finds the words of the query.</param>
    /// <param name="language">Language of the text.</param>
    /// <param name="isNamed">
    /// Whether to use only clauses with a field, such as <c>signed:smith</c>, and not words that are searched for everywhere.
    /// </param>
    public static IReadOnlyList<Snippet> Make(IEnumerable<Part> parts, WordMatcher matcher, string language, bool isNamed = false)
    {
        List<(int Place, int Worth, Snippet Snippet)> found = [];
        int place = 0;
        foreach (Part part in parts)
        {
            IReadOnlyList<Highlight> marks = matcher.Find(part.Searched, part.Place, language, isNamed);
            if (marks is []) continue;
            (int start, int end) = BestSentence(part.Text, marks);
            (start, end) = Narrow(part.Text, start, end, marks.First(m => m.Start >= start && m.End <= end));
            Highlight[] inside = [.. marks.Where(m => m.Start >= start && m.End <= end)];
            int worth = inside.Select(m => part.Text[m.Start..m.End].ToLowerInvariant()).Distinct(StringComparer.Ordinal).Count();
            found.Add((place++, worth, Cut(part, start, end, inside)));
        }
        // Equal snippets are shown only once: some cables contain a paragraph twice.
        return [.. found.DistinctBy(f => f.Snippet.Text).OrderByDescending(f => f.Worth).ThenBy(f => f.Place).Take(MaxSnippets)
            .OrderBy(f => f.Place).Select(f => f.Snippet)];
    }

    private static (int Start, int End) BestSentence(string text, IReadOnlyList<Highlight> marks) =>
        marks.Select(m => Sentence(text, m)).Distinct()
            .MaxBy(s => marks.Where(m => m.Start >= s.Start && m.End <= s.End).Select(m => text[m.Start..m.End].ToLowerInvariant())
                .Distinct(StringComparer.Ordinal).Count());

    private static (int Start, int End) Sentence(string text, Highlight mark)
    {
        int start = mark.Start;
        while (start > 0 && !SentenceEnds.IsAt(text, start - 1)) start--;
        int end = mark.End;
        while (end < text.Length && !SentenceEnds.IsAt(text, end - 1)) end++;
        while (start < mark.Start && char.IsWhiteSpace(text[start])) start++;
        return (start, end);
    }

    private static (int Start, int End) Narrow(string text, int start, int end, Highlight first)
    {
        if (end - start <= MaxLength) return (start, end);
        int from = Math.Max(start, first.Start - (MaxLength / 3));
        int to = Math.Min(end, Math.Max(first.End, from + MaxLength));
        while (from > start && from < first.Start && !char.IsWhiteSpace(text[from - 1]) && !BeginsSign(text, from)) from++;
        while (to < end && to > first.End && !char.IsWhiteSpace(text[to]) && !BeginsSign(text, to)) to--;
        return (from, to);
    }

    // Whether this character belongs to a script without blanks between words, such as Chinese. A snippet may be cut before such a
    // character, because texts in these scripts have no blanks to cut at.
    private static bool BeginsSign(string text, int at) => ScriptFamilies.IsUnspaced(text.AsSpan(at, 1));

    private static Snippet Cut(Part part, int start, int end, Highlight[] marks)
    {
        string lead = start > 0 && !SentenceEnds.IsAt(part.Text, Math.Max(0, LastNonBlank(part.Text, start))) ? "… " : "";
        string tail = end < part.Text.Length && !SentenceEnds.IsAt(part.Text, end - 1) ? " …" : "";
        string text = lead + part.Text[start..end].Replace('\n', ' ') + tail;
        int shift = lead.Length - start;
        return new(part.Anchor, part.Number, text, [.. marks.Select(m => new Highlight(m.Start + shift, m.End + shift))]);
    }

    private static int LastNonBlank(string text, int before)
    {
        int at = before - 1;
        while (at > 0 && char.IsWhiteSpace(text[at]) && text[at] != '\n') at--;
        return at;
    }
}
