using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CableSearch.Cables.Tables;

namespace CableSearch.Coverage.Facts;

/// <summary>Makes a slug, the name that identifies an article in web addresses.</summary>
internal static class ArticleSlug
{
    private const int MaxLength = 80;

    private const int HashLength = 8;

    /// <summary>
    /// The title as a slug: lower case, with hyphens between the words. Letters that have an ASCII equivalent are replaced with it, and
    /// letters of other scripts are kept. A title without a letter or digit gets <c>article-</c> and a hash.
    /// </summary>
    public static string Of(string title)
    {
        Rune[] runes = [.. title.EnumerateRunes()];
        string slug = runes.Any(IsOfOtherScript) ? OfAnyScript(runes) : Slug.Of(title);
        return slug.Length > 0 ? slug : "article-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title)))[..HashLength];
    }

    private static string OfAnyScript(IEnumerable<Rune> runes)
    {
        StringBuilder slug = new();
        bool isMarkPart = false;
        foreach (Rune rune in runes)
        {
            if (slug.Length >= MaxLength) break;
            string ascii = Slug.Of(rune.ToString());
            bool isOther = ascii.Length == 0 && Rune.IsLetterOrDigit(rune);
            // A mark is a character that is written over, under or beside a letter. The mark of a letter that became ASCII is an accent and
            // is dropped. Other marks are kept: in Hindi a mark can be a vowel.
            if (isOther || (IsMark(rune) && isMarkPart)) slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (ascii.Length > 0) slug.Append(ascii);
            else if (!IsInsideWord(rune) && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (!IsMark(rune)) isMarkPart = isOther;
        }
        return slug.ToString().Trim('-');
    }

    private static bool IsOfOtherScript(Rune rune) => !rune.IsAscii && Rune.IsLetterOrDigit(rune) && Slug.Of(rune.ToString()).Length == 0;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Whether a character is part of a word although it is no letter: an apostrophe, a full stop (as in "U.S."), an accent, or an invisible
    // character that joins letters in Persian and Hindi. Such a character is not replaced with a hyphen.
    private static bool IsInsideWord(Rune rune) =>
        rune.Value is '\'' or '\u2019' or '.' || IsMark(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
}
