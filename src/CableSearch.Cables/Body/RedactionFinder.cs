using System.Buffers;
using CableSearch.Cables.Contract;

namespace CableSearch.Cables.Body;

/// <summary>Finds what publishers redacted: runs of four or more X, in either case.</summary>
internal static class RedactionFinder
{
    private static readonly SearchValues<string> Runs = SearchValues.Create(["XXXX"], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<Redaction> Find(string text)
    {
        List<Redaction>? found = null;
        for (int at = 0; ;)
        {
            int step = text.AsSpan(at).IndexOfAny(Runs);
            if (step < 0) return found ?? (IReadOnlyList<Redaction>)[];
            int start = at + step, end = start + 4;
            while (end < text.Length && text[end] is 'X' or 'x') end++;
            (found ??= []).Add(new(start, end));
            at = end;
        }
    }
}
