using System.Collections.Frozen;

namespace CableSearch.Cables.Tables;

/// <summary>The table of TAGS (codes for what a cable is about), to be looked up by code or by a word of the meaning.</summary>
internal sealed class TagIndex
{
    private TagIndex()
    {
        ByValue = TableFile.Rows("tags.tsv", columns: 3)
            .Select(row => new CableTag(row[0], Enum.Parse<TagKind>(row[1], ignoreCase: true), row[2].Length > 0 ? row[2] : null))
            .ToFrozenDictionary(tag => tag.Value, StringComparer.Ordinal);
        ValuesByWord = ByValue.Values
            .SelectMany(tag => WordsOf(tag.Meaning).Select(word => (Word: word, tag.Value)))
            .GroupBy(pair => pair.Word, pair => pair.Value, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(words => words.Key, words => words.Distinct().Order(StringComparer.Ordinal).ToArray(),
                StringComparer.OrdinalIgnoreCase);
    }

    public static TagIndex Instance { get; } = new();

    public FrozenDictionary<string, CableTag> ByValue { get; }

    public FrozenDictionary<string, string[]> ValuesByWord { get; }

    // The words of a TAGS entry's meaning. Words such as "and" and "of" are left out, because they occur in very many meanings.
    private static IEnumerable<string> WordsOf(string? meaning) =>
        meaning is null
            ? []
            : meaning.Split([' ', ',', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2
                && word is not ("and" or "the" or "for"));
}
