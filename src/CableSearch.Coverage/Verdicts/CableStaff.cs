namespace CableSearch.Coverage.Verdicts;

/// <summary>Words with which a cable speaks of its authors: the post, its officers and "we".</summary>
internal static class CableStaff
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "we", "i", "us", "our", "post", "embassy", "consulate", "mission", "ambassador", "charge", "chargé", "consul", "dcm", "cda", "amb",
        "emboff", "emboffs", "poloff", "poloffs", "econoff", "econoffs", "conoff", "conoffs", "congenoff", "congenoffs", "laboff", "pao",
        "polcouns", "econcouns", "pol", "polchief", "econ", "rao", "codel", "staffdel", "usg", "department", "washington", "usdel",
    };

    /// <summary>Whether a word (lower case, without accents) stands for an author of the cable.</summary>
    public static bool Has(string folded) => Words.Contains(folded);
}
