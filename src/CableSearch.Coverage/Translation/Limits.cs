using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// English words that limit what a sentence claims. They are conditions ("if"), doubts ("allegedly", "may"), and words for how far
/// something holds ("only", "some", "nearly"). If a quotation leaves out or adds such a word, it claims more or less than the cable does.
/// </summary>
internal static class Limits
{
    private static readonly FrozenSet<string> Words = """
        if unless whether allegedly alleged reportedly supposedly apparently perhaps possibly probably maybe may might could likely
        unlikely only merely nearly almost barely rarely seldom scarcely all every each some many few most more less fewer least
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word (lower case, without accents) limits a claim.</summary>
    public static bool Has(string folded) => Words.Contains(folded);
}
