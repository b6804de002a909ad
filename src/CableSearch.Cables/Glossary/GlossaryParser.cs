using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Glossary;

/// <summary>
/// Collects the acronyms of a cable with their meanings: first those that the cable itself explains, then others that our table of acronyms
/// explains.
/// </summary>
internal static class GlossaryParser
{
    // Maximum number of glossary entries of one cable. Only a cable that is all in capitals has more, because each of its words looks like
    // an acronym.
    private const int MaxEntries = 300;

    // Longest acronym, in characters, that is looked up in our table.
    private const int MaxTerm = 12;

    public static IReadOnlyList<GlossaryEntry> Parse(List<string> texts)
    {
        List<GlossaryEntry> entries = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (string text in texts) ExplainedTerms.Find(text, entries, known);
        foreach (string text in texts)
        {
            if (entries.Count >= MaxEntries) break;
            AddKnown(text, entries, known);
        }
        return entries;
    }

    private static void AddKnown(ReadOnlySpan<char> text, List<GlossaryEntry> entries, HashSet<string> known)
    {
        for (int start, end = 0; entries.Count < MaxEntries && (start = AcronymScan.Next(text, end)) >= 0;)
        {
            end = start + 2;
            while (end < text.Length && AcronymScan.IsSign(text[end])) end++;
            int stop = end;
            while (stop > start && text[stop - 1] is '/' or '&') stop--;
            if (stop - start < 2 || (start > 0 && text[start - 1].IsWord)) continue;
            if (stop == end
                && end < text.Length
                && text[end].IsWord
                && !(text[end] == 's' && (end + 1 == text.Length || !text[end + 1].IsWord)))
                continue;
            ReadOnlySpan<char> term = text[start..stop];
            Add(term, entries, known);
            if (!term.Contains('/')) continue;
            foreach (Range part in term.Split('/')) Add(term[part], entries, known);
        }
    }

    private static void Add(ReadOnlySpan<char> term, List<GlossaryEntry> entries, HashSet<string> known)
    {
        if (term.Length is >= 2 and <= MaxTerm && GlossaryTable.TryFind(term, out GlossaryEntry? entry) && known.Add(entry.Term))
            entries.Add(entry);
    }
}
