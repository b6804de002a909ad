using System.Collections.Frozen;
using CableSearch.Cables.Tables;

namespace CableSearch.Cables.Tags;

/// <summary>The TAGS (Traffic Analysis by Geography and Subject) that we know the meaning of.</summary>
public static class TagTable
{
    private static readonly FrozenDictionary<string, CableTag> Known = TableFile.Rows("Tags.tags.tsv", 3)
        .Select(l => new CableTag(l[0], Enum.Parse<TagKind>(l[1], ignoreCase: true), l[2]))
        .ToFrozenDictionary(t => t.Value, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[]> ByWord = Known.Values
        .SelectMany(t => t.Meaning!.Split([' ', ',', '-', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase).Select(word => (word, t.Value)))
        .GroupBy(m => m.word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.Select(m => m.Value).Order(StringComparer.Ordinal).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Kind and meaning of an entry as written; unknown entries keep their value, in capitals, and get the kind that their form tells.</summary>
    public static CableTag Describe(string value)
    {
        string written = value.Trim().ToUpperInvariant();
        return Known.TryGetValue(written, out CableTag? tag) ? tag : new(written, KindOfForm(written), null);
    }

    /// <summary>The TAGS whose meaning holds a word, such as SNAR for "narcotics".</summary>
    public static IReadOnlyList<string> ValuesMeaning(string word) => ByWord.GetValueOrDefault(word, []);

    // Handbook: programs are K and three letters, subjects four letters with the field in front, persons "LAST, FIRST".
    private static TagKind KindOfForm(string value) => value switch
    {
        _ when value.Contains(',', StringComparison.Ordinal) || value.Contains(' ', StringComparison.Ordinal) => TagKind.Person,
        ['K', _, _, _] when value.All(char.IsAsciiLetter) => TagKind.Program,
        ['A' or 'B' or 'C' or 'E' or 'M' or 'O' or 'P' or 'S' or 'T', _, _, _] when value.All(char.IsAsciiLetter) => TagKind.Subject,
        _ => TagKind.Unknown,
    };
}
