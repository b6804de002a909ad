namespace CableSearch.Web.Format;

/// <summary>How a classification, such as SECRET, is shown: as its word in a colour. The colour says nothing more than the word.</summary>
public static class ClassificationFormat
{
    /// <summary>The CSS class that colours a classification, such as SECRET.</summary>
    public static string StyleOf(string? classification) => classification switch
    {
        null => "class",
        _ when classification.StartsWith("SECRET", StringComparison.OrdinalIgnoreCase) => "class secret",
        _ when classification.StartsWith("CONFIDENTIAL", StringComparison.OrdinalIgnoreCase) => "class conf",
        _ => "class",
    };

    /// <summary>The meaning of a paragraph's marking, such as <c>S/NF</c>: <c>Secret, not for foreign nationals</c>.</summary>
    public static string MeaningOf(string marking) =>
        string.Join(", ", marking.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(MeaningOfPart));

    private static string MeaningOfPart(string part) => part.ToUpperInvariant() switch
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
