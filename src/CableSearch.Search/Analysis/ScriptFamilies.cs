using System.Buffers;
using System.Text;

namespace CableSearch.Search.Analysis;

/// <summary>Finds the script family of a letter.</summary>
internal static class ScriptFamilies
{
    /// <summary>
    /// The first Unicode character whose script family may be another than <see cref="ScriptFamily.Spaced"/>. The Thai characters begin
    /// here.
    /// </summary>
    public const char First = '\u0E00';

    /// <summary>The script family of a word, decided by its first letter.</summary>
    public static ScriptFamily Of(string word) => Rune.TryGetRuneAt(word, 0, out Rune first) ? Of(first) : ScriptFamily.Spaced;

    public static ScriptFamily Of(Rune letter) => letter.Value switch
    {
        < First => ScriptFamily.Spaced,
        _ when Rune.IsDigit(letter) => ScriptFamily.Spaced,
        <= 0x0EFF or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
            or (>= 0xA9E0 and <= 0xA9FF) or (>= 0xAA60 and <= 0xAA7F) => ScriptFamily.South,
        (>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F) or (>= 0xA960 and <= 0xA97F)
            or (>= 0xAC00 and <= 0xD7FF) or (>= 0xFFA0 and <= 0xFFDC) => ScriptFamily.Hangul,
        (>= 0x2E80 and <= 0x31FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F) =>
            ScriptFamily.East,
        (>= 0x1AFF0 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF) => ScriptFamily.East,
        _ => ScriptFamily.Spaced,
    };

    /// <summary>Whether a text contains letters of a script family other than <see cref="ScriptFamily.Spaced"/>.</summary>
    public static bool IsUnspaced(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAnyInRange(First, char.MaxValue); at >= 0;)
        {
            if (Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length) == OperationStatus.Done
                && Letters.IsLetterOrDigit(rune) && Of(rune) != ScriptFamily.Spaced) return true;
            text = text[(at + length)..];
            at = text.IndexOfAnyInRange(First, char.MaxValue);
        }
        return false;
    }
}
