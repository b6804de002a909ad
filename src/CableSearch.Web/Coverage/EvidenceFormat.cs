using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>Evidence that an article reports a cable, as text for readers.</summary>
internal static class EvidenceFormat
{
    /// <summary>How sure it is that an article reports a cable, as a word for readers.</summary>
    /// <param name="confidence"><c>certain</c>, <c>likely</c> or <c>possible</c>.</param>
    public static string Standing(string confidence) => confidence switch
    {
        "certain" => "Certain",
        "likely" => "Likely",
        _ => "Possible",
    };

    /// <summary>One piece of evidence that an article reports a cable, as a sentence.</summary>
    public static string Of(LinkEvidence evidence) => evidence.Kind switch
    {
        "facts" => $"Both give: {evidence.Text}",
        "words" => $"Its subject shares: {evidence.Text}",
        "quotation" => $"Quotes “{evidence.Text}”",
        _ => evidence.Text,
    };
}
