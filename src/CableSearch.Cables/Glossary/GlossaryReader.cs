using System.Buffers;
using CableSearch.Cables.Reading;

namespace CableSearch.Cables.Glossary;

/// <summary>Collects the acronyms of a cable: what it explains itself, then what our table knows.</summary>
internal static class GlossaryReader
{
    private static readonly SearchValues<char> TermSigns = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789&/-");

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
        int at = 0;
        while (at < span.Length && entries.Count < MaxEntries)
        {
            int step = span[at..].IndexOfAnyInRange('A', 'Z');
            if (step < 0) return;
            int start = at + step, end = start + 1;
            if (end >= span.Length) return;
            // Most capitals begin a word in small letters.
            if (!char.IsAsciiLetterUpper(span[end]) && span[end] is not ('/' or '&' or '-'))
            {
                at = end + 1;
                continue;
            }
            int length = span[end..].IndexOfAnyExcept(TermSigns);
            end = length < 0 ? span.Length : end + length;
            at = end;
            if (start > 0 && span[start - 1].IsWord) continue;
            if (end < span.Length && span[end].IsWord && !(span[end] == 's' && (end + 1 == span.Length || !span[end + 1].IsWord))) continue;
            Add(span[start..end].TrimEnd("-/&"), entries, seen);
        }
    }

    private static void Add(ReadOnlySpan<char> term, List<GlossaryEntry> entries, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> seen)
    {
        if (term.Length is < 2 or > 12 || !seen.Add(term)) return;
        if (seen.TryGetValue(term, out string? word) && GlossaryTable.TryMeaning(word, out string? meaning)) entries.Add(new(word, meaning, GlossarySource.Table));
    }
}
