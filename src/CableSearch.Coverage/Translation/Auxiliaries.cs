using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>English auxiliary verbs, such as "was" and "should". A sentence that begins with one lacks its subject.</summary>
internal static class Auxiliaries
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal,
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "did",
        "does", "do");

    /// <summary>Whether a word (lower case, without accents) is an auxiliary verb.</summary>
    public static bool Has(string folded) => Words.Contains(folded);
}
