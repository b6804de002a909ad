using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>How much a small word or phrase decides what a sentence claims.</summary>
internal enum ShadeKind
{
    /// <summary>It counts wherever it differs, and in the article's brackets too, as "except" and "planned to" do.</summary>
    Always,
    /// <summary>It counts wherever it differs, but not in the article's brackets, as "former" and "up to" do.</summary>
    Own,
    /// <summary>It counts only if another one stands in its place, as "with" and "or" do.</summary>
    Beside,
    /// <summary>It is a pronoun, which counts only if another one or a name stands in its place.</summary>
    Person,
}

/// <summary>
/// Small words and phrases of English that decide what a sentence claims, such as "despite", "planned to" and "former". Forms of one sense
/// have one number.
/// </summary>
internal static class Shades
{
    private static readonly FrozenDictionary<string, (int Sense, ShadeKind Kind)> Known = DataFile.Lines("shades.tsv")
        .Select(l => l.Split('|')).SelectMany((cells, sense) => cells[1].Split(',').Select(form => (Form: form, sense, cells[0])))
        .ToFrozenDictionary(f => f.Form, f => (f.sense, Enum.Parse<ShadeKind>(f.Item3, ignoreCase: true)), StringComparer.Ordinal);

    private static readonly int Longest = Known.Keys.Max(f => f.Count(c => c == ' ')) + 1;

    /// <summary>The shades in a row of words (lower case, without accents), from left to right, the longest first.</summary>
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
