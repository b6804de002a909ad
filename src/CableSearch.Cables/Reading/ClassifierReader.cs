using System.Globalization;
using System.Text.RegularExpressions;

namespace CableSearch.Cables.Reading;

/// <summary>Reads who classified a cable, why, and until when, from the text before its first paragraph.</summary>
internal static partial class ClassifierReader
{
    private static readonly string[] DateForms = ["M/d/yyyy", "MM/dd/yyyy", "yyyy/MM/dd", "yyyy-MM-dd", "M/d/yy", "dd MMM yyyy", "MMMM d, yyyy"];

    public static DateOnly? DeclassifyOn(string preamble)
    {
        Match match = Declassify.Match(preamble);
        return match.Success && DateOnly.TryParseExact(match.Groups[1].Value.Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
    }

    /// <summary>The name alone, and the title behind it; null where nobody is named.</summary>
    public static (string? Name, string? Title) ClassifiedBy(string preamble)
    {
        Match match = By.Match(preamble);
        if (!match.Success) return (null, null);
        string person = match.Groups[1].Value.Trim().TrimEnd('.', ',', ';', ' ');
        int comma = person.IndexOfAny([',', ';']);
        return comma < 0 ? (person, null) : (person[..comma].Trim(), person[(comma + 1)..].Trim());
    }

    public static IReadOnlyList<string> Reasons(string preamble)
    {
        Match match = ReasonList.Match(preamble);
        return match.Success
            ? [.. Letter.Matches(match.Value).Select(m => $"{match.Groups["section"].Value}({m.Groups[1].Value.ToLowerInvariant()})").Distinct(StringComparer.Ordinal)]
            : [];
    }

    [GeneratedRegex(@"\bDECL(?:ASSIFY ON)?:?\s{0,4}([0-9]{1,4}[/-][0-9]{1,2}[/-][0-9]{2,4}|[0-9]{1,2} [A-Z]{3} [0-9]{4}|[A-Z][a-z]{2,8} [0-9]{1,2}, [0-9]{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declassify { get; }

    [GeneratedRegex(@"\bCLASSIFIED BY:?\s{1,4}(.{3,160}?)(?=\s{0,3}(?:\bfor\b|[,.;]?\s{0,3}\(?reasons?\b|\bE\.?O\.|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By { get; }

    [GeneratedRegex(@"\b(?<section>1\.[45])\s{0,2}(?:\(?[a-h]\)?(?:\s{0,2}(?:,|and|&|/)?\s{0,2}(?=\(?[a-h]\)))?){1,8}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReasonList { get; }

    [GeneratedRegex(@"\(([a-h])\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Letter { get; }
}
