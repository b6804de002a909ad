using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Front;

/// <summary>Parses the reasons for a classification: 1.4 (b) and (d), 1.4(b,d), 1.5 b/d, 1.4 (B) AND (D).</summary>
internal static class ReasonsField
{
    private const int MaxReasons = 12;

    private static readonly string[] Fillers = WordList.Of("reason-fillers.tsv");

    /// <summary>Adds to the list the reasons that the text gives, such as <c>1.4(b)</c>, each once.</summary>
    public static void Parse(ReadOnlySpan<char> text, List<string> reasons)
    {
        string? section = null;
        for (int at = 0; at < text.Length && reasons.Count < MaxReasons; at++)
        {
            if (text[at] == '1') section = ParseSection(text, ref at) ?? section;
            else if (section is null || !char.IsAsciiLetter(text[at])) continue;
            else if (BrokenAnd(text[at..]) is var broken and > 0) at += broken - 1;
            else if (IsReason(text[at]) && StandsAlone(text, at)) AddRange(text, at, section, reasons);
            else if (!ParseWord(text, ref at, section, reasons)) return;
        }
    }

    /// <summary>Parses the section number 1.4 or 1.5, and sets <paramref name="at"/> to its last digit; null for another number.</summary>
    private static string? ParseSection(ReadOnlySpan<char> text, ref int at)
    {
        int next = at + 1;
        while (next < text.Length && text[next] is '.' or ' ' or ',' or '/' or ':') next++;
        if (next >= text.Length || text[next] is not ('4' or '5')) return null;
        if (next + 1 < text.Length && char.IsAsciiDigit(text[next + 1])) return null;
        // In "reasons 14 (b) and (d)" the full stop of 1.4 is missing. The number 14 is read as 1.4 only if a parenthesis follows it.
        bool lacksStop = next == at + 1;
        if (lacksStop && !text[(next + 1)..].TrimStart().StartsWith("(", StringComparison.Ordinal)) return null;
        at = next;
        return text[next] == '4' ? "1.4" : "1.5";
    }

    /// <summary>
    /// Adds the reason with the letter at the position. If the letter ends a range, all reasons of the range are added: four for "1.4
    /// (a-d)".
    /// </summary>
    private static void AddRange(ReadOnlySpan<char> text, int at, string section, List<string> reasons)
    {
        char last = char.ToLowerInvariant(text[at]);
        char first = reasons.Count > 0 && IsRange(text, at) ? (char)(reasons[^1][^2] + 1) : last;
        for (char one = first <= last ? first : last; one <= last; one++)
        {
            string reason = $"{section}({one})";
            if (!reasons.Contains(reason)) reasons.Add(reason);
        }
    }

    /// <summary>
    /// Parses a word after a section number, such as "bd" or "and", and sets <paramref name="at"/> to the last letter of the word. Returns
    /// false if the reasons have ended and the word belongs to the sentence after them.
    /// </summary>
    private static bool ParseWord(ReadOnlySpan<char> text, ref int at, string section, List<string> reasons)
    {
        int start = at;
        while (at + 1 < text.Length && char.IsAsciiLetter(text[at + 1])) at++;
        ReadOnlySpan<char> word = text[start..(at + 1)];
        // A pair of letters stands for two reasons: "1.4 (bd)" means 1.4(b) and 1.4(d). But "be" is a word.
        bool isPair = word.Length == 2 && IsReason(word[0]) && IsReason(word[1]) && word is not "be";
        if (isPair) Parse($"{section} {word[0]} {word[1]}", reasons);
        return isPair || IsFiller(word) || reasons.Count == 0 || word.Length <= 3;
    }

    private static bool IsReason(char letter) => char.ToLowerInvariant(letter) is >= 'a' and <= 'h';

    private static bool StandsAlone(ReadOnlySpan<char> text, int at) =>
        (!text[at - 1].IsWord || char.IsAsciiDigit(text[at - 1]))
        && (at + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 1]));

    private static bool IsFiller(ReadOnlySpan<char> word)
    {
        foreach (string filler in Fillers)
            if (word.Equals(filler, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsRange(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> before = text[..at].TrimEnd(" (");
        if (before.IsEmpty || before[^1] is not ('-' or '\u2013')) return false;
        before = before.TrimEnd("-\u2013 )");
        return before.Length > 1 && char.IsAsciiLetter(before[^1]) && !before[^2].IsWord;
    }

    /// <summary>
    /// The length of an "and" that an automatic line wrap broke, as in "1.4 (b) a nd (d)" and "an d (d)"; 0 if there is none.
    /// </summary>
    private static int BrokenAnd(ReadOnlySpan<char> rest)
    {
        foreach (string and in (ReadOnlySpan<string>)["a nd", "an d"])
            if (rest.StartsWithWord(and)) return and.Length;
        return 0;
    }
}
