using System.Globalization;
using System.Text;

namespace CableSearch.Coverage.Reading;

/// <summary>The name of an article in addresses.</summary>
internal static class ArticleSlug
{
    private const int MaxLength = 80;

    /// <summary>The title in lower case, without accents, with a hyphen for each run of other characters; <c>article</c> where nothing is left.</summary>
    public static string Of(string title)
    {
        StringBuilder slug = new();
        foreach (char c in title.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not '\'' and not '’' && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        if (slug.Length > MaxLength)
        {
            int word = slug.ToString(0, MaxLength + 1).LastIndexOf('-');
            slug.Length = word > 0 ? word : MaxLength;
        }
        string trimmed = slug.ToString().Trim('-');
        return trimmed is "" ? "article" : trimmed;
    }
}
