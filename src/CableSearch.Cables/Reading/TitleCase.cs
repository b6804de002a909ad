using System.Collections.Frozen;
using System.Text;

namespace CableSearch.Cables.Reading;

/// <summary>Makes a subject in capitals readable: title case that keeps acronyms. A subject that is not all in capitals stays as it was written.</summary>
internal static class TitleCase
{
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(
        ["a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by", "from", "with", "as", "per", "vs", "via", "over", "into", "de", "del", "la", "el", "y"],
        StringComparer.OrdinalIgnoreCase);

    // Acronyms of State Department usage that read as words of their own otherwise; what has no vowel is taken for one anyway.
    private static readonly FrozenSet<string> Acronyms = FrozenSet.ToFrozenSet(
        ["NATO", "U.S", "U.S.", "US", "USG", "UN", "UNSC", "UNGA", "EU", "PM", "FM", "UK", "OAS", "IAEA", "IMF", "WTO", "NGO", "NGOS", "CODEL", "STAFFDEL", "DCM", "MFA", "MOD", "GOC", "GOB", "GOE", "GOI", "GOP", "GOM",
         "FBI", "CIA", "DEA", "INL", "ICRC", "IDP", "IDPS", "DPRK", "PRC", "ROK", "UAE", "GOL", "HMG", "ILO", "IOM", "UNHCR", "OSCE", "EXBS", "FTA", "CAFTA", "TIP", "IPR", "OPEC", "ASEAN", "AFRICOM", "CENTCOM",
         "ISAF", "FATA", "FARC", "ELN", "EXIM", "OPIC", "USAID", "II", "III", "IV", "VI", "VII", "VIII", "IX", "A/S", "P5+1", "MANPADS", "WMD", "IED", "NAS", "PNP", "AIDS", "HIV", "EFTA", "ICC", "ICTY", "PLO", "IDF", "LNG", "GDP"],
        StringComparer.Ordinal);

    public static string Of(string subject)
    {
        if (subject.Any(char.IsLower)) return subject;
        StringBuilder title = new(subject.Length);
        bool isFirst = true;
        foreach (string word in subject.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (title.Length > 0) title.Append(' ');
            title.Append(Word(word, isFirst));
            isFirst = word[^1] is ':' or '.' or '?' or '!' && !Acronyms.Contains(word);
        }
        return title.ToString();
    }

    private static string Word(string word, bool isFirst)
    {
        string bare = word.Trim(',', ':', ';', '"', '\'', '(', ')', '?', '!', '“', '”');
        if (bare.Length == 0 || Acronyms.Contains(bare) || Acronyms.Contains(bare.TrimEnd('.'))) return word;
        if (bare.EndsWith("'S", StringComparison.Ordinal) && Acronyms.Contains(bare[..^2])) return word.Replace("'S", "'s", StringComparison.Ordinal);
        if (!isFirst && Small.Contains(bare)) return word.ToLowerInvariant();
        if (bare.Length > 1 && bare.All(char.IsAsciiLetter) && !bare.Any("AEIOUY".Contains)) return word;
        if (bare.Any(char.IsDigit) || (bare.Length == 1 && char.IsLetter(bare[0]) && bare is not "A" and not "I")) return word;
        return Capitalised(word);
    }

    // Each part of "AL-QA'IDA" or "SINO-COSTA" gets its capital; what stands behind an apostrophe does not.
    private static string Capitalised(string word)
    {
        StringBuilder result = new(word.Length);
        bool isStart = true;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            result.Append(isStart ? c : char.ToLowerInvariant(c));
            if (char.IsLetter(c)) isStart = false;
            else if (c is '-' or '/' or '(' or '"' or '“' or '.') isStart = true;
        }
        return result.ToString();
    }
}
