namespace CableSearch.Cables.Reading;

/// <summary>Finds redactions: runs of X that no word has.</summary>
internal static class RedactionFinder
{
    private const string Shortest = "XXXXXX";

    public static IReadOnlyList<Redaction> Find(string text)
    {
        List<Redaction> found = [];
        for (int at = 0; (at = text.IndexOf(Shortest, at, StringComparison.Ordinal)) >= 0;)
        {
            int end = at + Shortest.Length;
            while (end < text.Length && text[end] == 'X') end++;
            found.Add(new(at, end));
            at = end;
        }
        return found;
    }
}
