using System.Buffers;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>
/// A notice that a post's message system added after the text, on its own line or after the last sentence: "Visit London's Classified
/// Website: …", "MINIMIZE CONSIDERED".
/// </summary>
internal static class ClosingNotice
{
    // The letters by which a notice with a web address is found. Both "Classified Website" and "Unclassified Website" contain them.
    private const string Site = "lassified web";

    private static readonly SearchValues<string> Sites = SearchValues.Create([Site], StringComparison.OrdinalIgnoreCase);

    // Number of characters at the end of the text in which a notice may begin. A further page or an annex may follow the notice.
    private const int MaxTail = 4000;

    private const int MaxLead = 90;

    private const int MinRule = 8;

    // Longest notice, in characters. The longest known notice names two web addresses.
    private const int MaxEnd = 500;

    /// <summary>
    /// Finds the notices that begin in the middle of a line. Adds to <paramref name="cuts"/> where they begin, and where the rows of stars
    /// around them begin and end.
    /// </summary>
    /// <returns>
    /// Position where the notice at the end of the text begins, or the row of stars right before it. If there is no such notice, the length
    /// of the text.
    /// </returns>
    public static int FindInner(string text, List<int> cuts)
    {
        int last = text.Length;
        int minimize = text.LastIndexOf(" MINIMIZE CONSIDERED", StringComparison.Ordinal);
        if (minimize > 0 && text.Length - minimize < MaxEnd && text.AsSpan(0, minimize).TrimEnd() is [.., '.' or ')' or '"'])
        {
            cuts.Add(minimize + 1);
            last = minimize + 1;
        }
        for (int at = Math.Max(0, text.Length - MaxTail); ;)
        {
            int step = text.AsSpan(at).IndexOfAny(Sites);
            if (step < 0) return last;
            at += step;
            if (FindStart(text, at) is int start && !RunOnName.IsOpening(text, start))
            {
                int begin = AddRule(text, start, cuts);
                if (text.Length - begin < MaxEnd) last = Math.Min(last, begin);
                cuts.Add(start);
                int rule = text.AsSpan(at, Math.Min(MaxLead * 2, text.Length - at)).IndexOf("********", StringComparison.Ordinal);
                if (rule >= 0) AddRuleBehind(text, at + rule, cuts);
            }
            at += Site.Length;
        }
    }

    /// <summary>Whether the line is a notice of a post's message system or begins one.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \"“*");
        if (line.StartsWithWord("please")) line = line[6..].TrimStart();
        if (line.StartsWith("MINIMIZE CONSIDERED", StringComparison.Ordinal)) return true;
        if (line.StartsWith("For more reporting from", StringComparison.OrdinalIgnoreCase)) return true;
        return line.StartsWithWord("visit") && line[..Math.Min(line.Length, MaxLead)].Has(Site);
    }

    private static int? FindStart(string text, int site)
    {
        int from = Math.Max(0, site - MaxLead);
        int visit = text.AsSpan(from, site - from).LastIndexOf("visit ", StringComparison.OrdinalIgnoreCase);
        if (visit < 0) return null;
        int start = from + visit;
        if (start > 0 && text[start - 1].IsWord) return null;
        if (start >= 7 && text.AsSpan(start - 7, 7).Equals("please ", StringComparison.OrdinalIgnoreCase)) start -= 7;
        return text[start].IsCapital ? start : null;
    }

    private static int AddRule(string text, int start, List<int> cuts)
    {
        int rule = start;
        while (rule > 0 && (text[rule - 1] is '*' || text[rule - 1].IsBlank)) rule--;
        while (rule < start && text[rule].IsBlank) rule++;
        if (start - rule < MinRule) return start;
        cuts.Add(rule);
        return rule;
    }

    private static void AddRuleBehind(string text, int rule, List<int> cuts)
    {
        cuts.Add(rule);
        while (rule < text.Length && text[rule] is '*' or ' ') rule++;
        cuts.Add(rule);
    }
}
