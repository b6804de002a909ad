using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CableSearch.Cables.Tables;

/// <summary>Makes slugs, the form of names in addresses: ASCII, lower case, hyphens between words.</summary>
public static class Slug
{
    // Longest slug, in characters. Names in the archive have at most 40; a much longer text is not a name, and addresses must stay short.
    private const int MaxLength = 80;

    // The site runs in invariant globalization, which can't separate letters from accents. So the letters of European names are listed
    // here.
    private static readonly FrozenDictionary<char, string> Ascii = new (string Letters, string Ascii)[]
    {
        ("àáâãäåāăąǎ", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęěə", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"),
        ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"), ("òóôõöøōŏő", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"),
        ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"),
    }.SelectMany(row => row.Letters.Select(letter => (Letter: letter, row.Ascii))).ToFrozenDictionary(pair => pair.Letter,
        pair => pair.Ascii);

    /// <summary>The slug of a name; empty if no letter or digit of the name can be written in ASCII.</summary>
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

    // An apostrophe, a full stop or a separate accent does not begin a new word: "N'Djamena", "St. Petersburg".
    private static bool IsInsideWord(char c) =>
        c is '\'' or '\u2019' or '.' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
