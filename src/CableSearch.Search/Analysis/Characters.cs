using System.Text;

namespace CableSearch.Search.Analysis;

/// <summary>
/// Cuts text in a script without blanks between words, such as Chinese or Thai, into single characters, each with its accents. A search for
/// a row of these characters finds what a search for words misses. Examples are unusual names, and words that the dictionary of the script
/// does not cut in every sentence in the same way.
/// </summary>
internal static class Characters
{
    // A query in kana, Thai, Lao, Khmer or Burmese is searched for by its characters only if it has at least this many. Fewer characters
    // occur within too many other words.
    private const int LeastLetters = 3;

    // A query in Korean is searched for by its single characters if it has at least this number of them. Two are enough, because each
    // Korean character is a whole syllable.
    private const int LeastSyllables = 2;

    /// <summary>
    /// The characters of a query, in order. A document matches if it has them one after the other. Empty if the query has no Korean text
    /// and no text in a script without blanks, or if it has too few characters of such text.
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

    /// <summary>The start and end (exclusive) of each character between two positions of a text.</summary>
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

    // Whether a character belongs to the letter before it. Such a character is an accent or other mark, or a voicing mark after half-width
    // kana. It can also be the vowel or final consonant of a Korean syllable, if the syllable is written in separate letters.
    private static bool BelongsToTheLetterBefore(string text, int at) =>
        text[at] is '\uFF9E' or '\uFF9F' or (>= '\u1160' and <= '\u11FF') || Letters.IsMark(text, at);

    private static int LengthAt(string text, int at) => Rune.TryGetRuneAt(text, at, out Rune rune) ? rune.Utf16SequenceLength : 1;
}
