using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// English words with opposite meanings, such as "rose" and "fell". If a quotation has "rose" where the cable has "fell", it says the
/// opposite, even if all other words are the same.
/// </summary>
internal static class Opposites
{
    // A prefix such as "un" reverses the meaning of a word: "known" and "unknown". This is assumed only if the word without the prefix has
    // at least this number of letters. Shorter words often only look like this: "inform" is not the opposite of "form".
    private const int MinReversed = 5;

    private static readonly string[] Reversing = ["un", "in", "im", "il", "ir", "dis", "non", "mis"];

    private const int MinStem = 3;

    private static readonly string[] Endings = ["e", "y", "ies", "ied", "ion", "al", "ed", "ing", "es", "s", "ize", "ly"];

    private static readonly FrozenDictionary<string, (int Pair, bool IsFirst)[]> Sides = Load();

    /// <summary>Whether two words (lower case, without accents), or their stems, have opposite meanings.</summary>
    public static bool Are(string one, string other) => IsReversed(one, other) || IsReversed(other, one)
        || SidesOf(one).Any(a => SidesOf(other).Any(b => a.Pair == b.Pair && a.IsFirst != b.IsFirst));

    private static bool IsReversed(string reversed, string word) => word.Length >= MinReversed
        && reversed.Length > word.Length && reversed.EndsWith(word, StringComparison.Ordinal)
        && Reversing.Contains(reversed[..^word.Length]);

    private static (int Pair, bool IsFirst)[] SidesOf(string word) => Sides.GetValueOrDefault(word) ?? [];

    private static FrozenDictionary<string, (int Pair, bool IsFirst)[]> Load() => DataFile.Lines("opposites.tsv")
        .SelectMany((pair, number) => pair.Split('|').SelectMany((side, at) => side
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(WithStem)
            .Select(word => (Word: word, Pair: number, IsFirst: at == 0))))
        .GroupBy(w => w.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(w => (w.Pair, w.IsFirst)).Distinct().ToArray(), StringComparer.Ordinal);

    // A word and what a stemmer can make of it: "increase" has the stem "increas", "victory" has "victori", and "reduction" has "reduct".
    private static IEnumerable<string> WithStem(string word)
    {
        yield return word;
        foreach (string ending in Endings)
            if (word.Length >= ending.Length + MinStem && word.EndsWith(ending, StringComparison.Ordinal))
                yield return word[..^ending.Length] + (ending is "y" or "ies" or "ied" ? "i" : "");
    }
}
