using CableSearch.Cables.Reading;

namespace CableSearch.Cables.Glossary;

/// <summary>Collects the acronyms of a cable: what it explains itself, then what our table knows.</summary>
internal static class GlossaryReader
{
    // More is not a help but a list of every word of a text in capitals.
    private const int MaxEntries = 300;

    public static IReadOnlyList<GlossaryEntry> Read(List<string> texts)
    {
        List<GlossaryEntry> entries = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (string text in texts) ExplainedTerms.Find(text, entries, known);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> seen = known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string text in texts)
        {
            if (entries.Count >= MaxEntries) break;
            AddKnown(text, entries, seen);
        }
        return entries;
    }

    private static void AddKnown(string text, List<GlossaryEntry> entries, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> seen)
    {
        ReadOnlySpan<char> span = text;
        // A term has two capitals side by side, or one beside a stroke or an ampersand: looking at every second sign finds each.
        for (int at = 1; at < span.Length && entries.Count < MaxEntries; at += 2)
        {
            char c = span[at];
            if ((uint)(c - 'A') > 'Z' - 'A' && c is not ('/' or '&')) continue;
            int start = at, end = at + 1;
            while (end < span.Length && IsTermSign(span[end])) end++;
            while (start > 0 && IsTermSign(span[start - 1])) start--;
            at = end - (end & 1 ^ 1);
            while (start < end && !char.IsAsciiLetterUpper(span[start])) start++;
            int stop = end;
            while (stop > start && span[stop - 1] is '/' or '&') stop--;
            if (stop - start < 2 || (start > 0 && span[start - 1].IsWord)) continue;
            if (stop == end && end < span.Length && span[end].IsWord && !(span[end] == 's' && (end + 1 == span.Length || !span[end + 1].IsWord))) continue;
            ReadOnlySpan<char> term = span[start..stop];
            Add(term, entries, seen);
            if (!term.Contains('/')) continue;
            foreach (Range part in term.Split('/')) Add(term[part], entries, seen);
        }
    }

    private static bool IsTermSign(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '&' or '/';

    private static void Add(ReadOnlySpan<char> term, List<GlossaryEntry> entries, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> seen)
    {
        if (term.Length is < 2 or > 12 || !seen.Add(term)) return;
        if (seen.TryGetValue(term, out string? word) && GlossaryTable.TryMeaning(word, out string? meaning)) entries.Add(new(word, meaning, GlossarySource.Table));
    }
}
