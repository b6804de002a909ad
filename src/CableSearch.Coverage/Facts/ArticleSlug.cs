using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CableSearch.Cables.Tables;

namespace CableSearch.Coverage.Facts;

/// <summary>The name of an article in web addresses.</summary>
internal static class ArticleSlug
{
    private const int MaxLength = 80;

    private const int HashLength = 8;

    /// <summary>
    /// The title as a slug, lower case, hyphens between words: letters that ASCII can stand for in ASCII, letters of other scripts as they
    /// are. A title without a letter or digit gets <c>article-</c> and a hash.
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
            // A vowel of Hindi is a mark and part of the word; an accent on a letter that has become ASCII is not.
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

    // An apostrophe, an abbreviation's stop and the joiners of Persian and Hindi do not begin a word.
    private static bool IsInsideWord(Rune rune) =>
        rune.Value is '\'' or '\u2019' or '.' || IsMark(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
}
