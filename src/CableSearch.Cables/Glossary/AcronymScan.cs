using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CableSearch.Cables.Glossary;

/// <summary>Finds where words in capitals begin. Every sign of every cable passes here, so it looks at sixteen at a time.</summary>
internal static class AcronymScan
{
    /// <summary>A capital, a digit, an ampersand or a stroke.</summary>
    public static bool IsSign(char c) => char.IsAsciiLetterUpper(c) || (uint)(c - '/') <= '9' - '/' || c == '&';

    /// <summary>The first capital at or behind a position that another sign of a term follows, or -1.</summary>
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        ref ushort signs = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        // The last vector of followers must end within the text.
        for (int last = text.Length - Vector256<ushort>.Count - 1; from <= last; from += Vector256<ushort>.Count)
        {
            Vector256<ushort> first = Vector256.LoadUnsafe(ref signs, (nuint)from),
                second = Vector256.LoadUnsafe(ref signs, (nuint)from + 1);
            Vector256<ushort> isTerm = Within(first, 'A',
                'Z') & (Within(second, 'A', 'Z') | Within(second, '/', '9') | Vector256.Equals(second, Vector256.Create((ushort)'&')));
            if (isTerm != Vector256<ushort>.Zero) return from + BitOperations.TrailingZeroCount(isTerm.ExtractMostSignificantBits());
        }
        for (; from + 1 < text.Length; from++)
            if (char.IsAsciiLetterUpper(text[from]) && IsSign(text[from + 1])) return from;
        return -1;
    }

    // Below the first the difference wraps around to more than any range has.
    private static Vector256<ushort> Within(Vector256<ushort> signs, char first, char last) =>
        Vector256.LessThanOrEqual(signs - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));
}
