using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Says when a small word or phrase counts as a change of what the sentence claims, if the article leaves it out or adds it. The article
/// may have its own words in square brackets in place of the cable's words, as in "the [Peruvian] minister". Beside such brackets, only
/// words of the kind Always count.
/// </summary>
internal enum ShadeKind
{
    /// <summary>Counts everywhere, even beside brackets. Examples are "except" and "planned to".</summary>
    Always,
    /// <summary>Counts everywhere except beside brackets. Examples are "former" and "up to".</summary>
    Own,
    /// <summary>Counts only if the other text has another small word or phrase in its place, such as "against" for "with".</summary>
    Beside,
    /// <summary>
    /// A pronoun. It counts if the other text has another pronoun in its place. A pronoun of the cable also counts if the article has a
    /// name in its place.
    /// </summary>
    Person,
}

/// <summary>
/// Small words and phrases of English that decide what a sentence claims, such as "despite", "planned to" and "former". Forms with the same
/// sense, such as "planned to" and "plans to", have the same number.
/// </summary>
internal static class Shades
{
    private static readonly FrozenDictionary<string, (int Sense, ShadeKind Kind)> Known = DataFile.Lines("shades.tsv")
        .Select(l => l.Split('|')).SelectMany((cells, sense) => cells[1].Split(',').Select(form => (Form: form, sense, cells[0])))
        .ToFrozenDictionary(f => f.Form, f => (f.sense, Enum.Parse<ShadeKind>(f.Item3, ignoreCase: true)), StringComparer.Ordinal);

    private static readonly int Longest = Known.Keys.Max(f => f.Count(c => c == ' ')) + 1;

    /// <summary>
    /// Finds the small words and phrases of the table in a row of words (lower case, without accents), from left to right. If several begin
    /// at the same word, the longest is taken.
    /// </summary>
    public static IEnumerable<(int First, int Count, int Sense, ShadeKind Kind)> In(IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count;)
        {
            int count = Math.Min(Longest, words.Count - i);
            (int Sense, ShadeKind Kind) shade = default;
            while (count > 0 && !Known.TryGetValue(string.Join(' ', words.Skip(i).Take(count)), out shade)) count--;
            if (count > 0) yield return (i, count, shade.Sense, shade.Kind);
            i += Math.Max(1, count);
        }
    }
}
