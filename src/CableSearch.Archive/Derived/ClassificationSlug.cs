using System.Text;

namespace CableSearch.Archive.Derived;

/// <summary>The name of a classification in addresses.</summary>
public static class ClassificationSlug
{
    /// <summary>
    /// The classification in lower case. Each run of characters that are not letters or digits becomes one hyphen: <c>SECRET//NOFORN</c>
    /// gives <c>secret-noforn</c>. A missing classification gives <c>unknown</c>.
    /// </summary>
    public static string Of(string? classification)
    {
        StringBuilder slug = new();
        foreach (char c in classification ?? "")
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        string trimmed = slug.ToString().TrimEnd('-');
        return trimmed is "" ? "unknown" : trimmed;
    }
}
