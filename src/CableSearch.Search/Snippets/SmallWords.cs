using System.Collections.Frozen;

namespace CableSearch.Search.Snippets;

/// <summary>
/// The most frequent English words, such as "the" and "in". They are searched for like any other word. But they are highlighted only if the
/// query has nothing else to highlight.
/// </summary>
internal static class SmallWords
{
    // Words that are also names or abbreviations in cables, such as "us", "it", "may" and "who", are not in the list.
    private static readonly FrozenSet<string> Words = """
        a an and are as at be by for from had has have in into is its of on or over that the their to was were which with
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word of a query is one of these frequent words.</summary>
    public static bool Has(string word) => Words.Contains(word);
}
