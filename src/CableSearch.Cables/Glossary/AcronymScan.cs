using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CableSearch.Cables.Glossary;

/// <summary>
/// Finds where acronyms begin. Every character of every cable is tested, so sixteen characters are tested at once to save time.
/// </summary>
internal static class AcronymScan
{
    /// <summary>Whether a character may be part of an acronym: a capital, a digit, an ampersand or a slash.</summary>
    public static bool IsSign(char c) => char.IsAsciiLetterUpper(c) || (uint)(c - '/') <= '9' - '/' || c == '&';

    /// <summary>
    /// The first position, from <paramref name="from"/> on, of a capital that is followed by another character of an acronym; -1 if there
    /// is none.
    /// </summary>
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        ref ushort signs = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        // Each step tests sixteen characters (first) together with their next characters (second). Both vectors must end within the text.
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

    // Tests for each of sixteen characters whether it lies between first and last. One comparison is enough. For a character below first,
    // the unsigned difference wraps around and is larger than the range.
    private static Vector256<ushort> Within(Vector256<ushort> signs, char first, char last) =>
        Vector256.LessThanOrEqual(signs - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));
}
