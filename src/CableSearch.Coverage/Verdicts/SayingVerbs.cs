namespace CableSearch.Coverage.Verdicts;

/// <summary>English verbs with which a cable reports what somebody said or thought.</summary>
internal static class SayingVerbs
{
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "said", "says", "saying", "told", "tells", "wrote", "writes", "added", "adds", "noted", "notes", "noting", "warned", "warns",
        "warning", "argued", "argues", "arguing", "reported", "reports", "commented", "comments", "observed", "explained", "explains",
        "claimed", "claims", "claiming", "stated", "states", "stating", "asked", "asks", "replied", "answered", "responded", "insisted",
        "insists", "thought", "thinks", "believed", "believes", "continued", "declared", "asserted", "asserts", "concluded", "remarked",
        "complained", "stressed", "emphasized", "underlined", "underscored", "suggested", "alleged", "promised", "maintained", "admitted",
        "acknowledged", "conceded", "confirmed", "predicted", "speculated", "opined", "felt", "described", "characterized", "joked",
        "quipped", "countered", "recalled", "reiterated", "assured", "informed", "briefed",
    };

    /// <summary>Whether a word (lower case, without accents) reports what somebody said or thought.</summary>
    public static bool Has(string folded) => Verbs.Contains(folded);
}
