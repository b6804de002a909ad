using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CableSearch.Cables.Tables;

/// <summary>Names as they stand in addresses: ASCII, lower case, hyphens between words.</summary>
public static class Slug
{
    // A name of the archive has at most 40 characters; what is much longer is no name, and an address must stay one.
    private const int MaxLength = 80;

    // The site runs in invariant globalization, where text is not decomposed into letters and accents: the letters of European names by
    // hand.
    private static readonly FrozenDictionary<char, string> Ascii = new (string Letters, string Ascii)[]
    {
        ("àáâãäåāăąǎ", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęěə", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"),
        ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"), ("òóôõöøōŏő", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"),
        ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"),
    }.SelectMany(row => row.Letters.Select(letter => (Letter: letter, row.Ascii))).ToFrozenDictionary(pair => pair.Letter,
        pair => pair.Ascii);

    /// <summary>The slug of a name; empty where the name has no letter or digit that ASCII can stand for.</summary>
    public static string Of(string name)
    {
        StringBuilder slug = new();
        foreach (char c in name)
        {
            if (slug.Length >= MaxLength) break;
            char lower = char.ToLowerInvariant(c);
            if (char.IsAsciiLetterOrDigit(lower)) slug.Append(lower);
            else if (Ascii.TryGetValue(lower, out string? letters)) slug.Append(letters);
            else if (!IsInsideWord(c) && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    // "N'Djamena", "St. Petersburg" and an accent apart from its letter do not begin a word.
    private static bool IsInsideWord(char c) =>
        c is '\'' or '\u2019' or '.' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
