using System.Collections.Frozen;

namespace CableSearch.Cables.Tables;

/// <summary>Reads words and phrases, one on each line, from a table that is embedded in this assembly.</summary>
internal static class WordList
{
    /// <summary>The words in the order of the table.</summary>
    /// <param name="name">The file, such as <c>captions.tsv</c>.</param>
    public static string[] Of(string name) => [.. TableFile.Rows(name, columns: 1).Select(row => row[0])];

    /// <summary>The words of a table as a set; <paramref name="comparer"/> says whether upper and lower case differ.</summary>
    public static FrozenSet<string> SetOf(string name, StringComparer comparer) => Of(name).ToFrozenSet(comparer);
}
