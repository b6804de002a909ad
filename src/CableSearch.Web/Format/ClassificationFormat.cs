namespace CableSearch.Web.Format;

/// <summary>How a classification looks; the word itself always stands there, colour only helps.</summary>
public static class ClassificationFormat
{
    /// <summary>Class in the style sheet.</summary>
    public static string StyleOf(string? classification) => classification switch
    {
        null => "class",
        _ when classification.StartsWith("SECRET", StringComparison.OrdinalIgnoreCase) => "class secret",
        _ when classification.StartsWith("CONFIDENTIAL", StringComparison.OrdinalIgnoreCase) => "class confidential",
        _ => "class",
    };

    /// <summary>Meaning of a paragraph's mark, such as <c>S/NF</c>.</summary>
    public static string MeaningOf(string marking) => string.Join(", ", marking.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Part));

    private static string Part(string mark) => mark.ToUpperInvariant() switch
    {
        "U" => "Unclassified",
        "C" => "Confidential",
        "S" => "Secret",
        "TS" => "Top secret",
        "SBU" => "Sensitive but unclassified",
        "FOUO" => "For official use only",
        "LOU" => "Limited official use",
        "NF" or "NOFORN" => "not for foreign nationals",
        "REL" => "releasable",
        string other => other,
    };
}
