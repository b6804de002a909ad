using System.Text;

namespace CableSearch.Search.Analysis;

/// <summary>
/// Cuts a run of letters into characters, each with the accents that belong to it. A dictionary may cut the same letters differently in
/// another context, and does not know unusual names. A sequence of characters is found wherever it occurs.
/// </summary>
internal static class Characters
{
    // If each letter is one sound, fewer letters than these occur within too many words.
    private const int LeastLetters = 3;

    // A Korean character is a syllable.
    private const int LeastSyllables = 2;

    /// <summary>
    /// The characters of a query, for words whose boundaries are not known. Empty if the query has none, or so few that they would match
    /// within other words.
    /// </summary>
    public static IReadOnlyList<string> Sought(string query)
    {
        if (!ScriptFamilies.IsUnspaced(query)) return [];
        List<string> signs = [.. Tokenizer.ReadCharacters(query).Select(t => t.Folded)];
        ILookup<ScriptFamily, string> byFamily = signs.ToLookup(s => ScriptFamilies.Of(s));
        bool isEnough = byFamily[ScriptFamily.East].Any(s => !IsKana(s[0])) || byFamily[ScriptFamily.Hangul].Count() >= LeastSyllables
            || byFamily[ScriptFamily.East].Count() + byFamily[ScriptFamily.South].Count() >= LeastLetters;
        return isEnough ? signs : [];
    }

    private static bool IsKana(char c) => c is (>= '\u3040' and <= '\u312F') or (>= '\u31A0' and <= '\u31FF');

    /// <summary>The characters of a stretch, each with its place.</summary>
    public static List<(int Start, int End)> Of(string text, int start, int end)
    {
        List<(int, int)> signs = [];
        for (int at = start; at < end;)
        {
            int first = at, last = at += LengthAt(text, at);
            while (at < end && (Letters.IsInvisible(text[at]) || BelongsToTheLetterBefore(text, at)))
            {
                bool isSeen = !Letters.IsInvisible(text[at]);
                at += LengthAt(text, at);
                if (isSeen) last = at;
            }
            signs.Add((first, last));
        }
        return signs;
    }

    // Marks, the voicing marks of narrow kana, and vowels and finals of Korean syllables that are written as letters of their own.
    private static bool BelongsToTheLetterBefore(string text, int at) =>
        text[at] is '\uFF9E' or '\uFF9F' or (>= '\u1160' and <= '\u11FF') || Letters.IsMark(text, at);

    private static int LengthAt(string text, int at) => Rune.TryGetRuneAt(text, at, out Rune rune) ? rune.Utf16SequenceLength : 1;
}
