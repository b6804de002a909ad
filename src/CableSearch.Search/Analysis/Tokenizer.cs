using System.Globalization;
using Lucene.Net.Analysis.Miscellaneous;

namespace CableSearch.Search.Analysis;

/// <summary>
/// Cuts text into words: runs of letters and digits, folded. The one stream that indexing, queries, snippets and marks all stand on.
/// A change from letters to digits or back begins a new word beside the old one, so that "F-16" and "F16" agree, and "09LIMA1667" and "09 LIMA 1667".
/// Grouped figures are one word ("1,091"), and leading zeros do not count ("001091"). Letters with a full stop each are one word ("U.S." is "US"),
/// and the ending of a possessive is none ("Fujimori's" is "Fujimori").
/// </summary>
internal static class Tokenizer
{
    /// <summary>Longest word that is kept, in UTF-16 units; what is longer is cut: no query asks for it.</summary>
    public const int MaxLength = 255;

    // No abbreviation is longer.
    private const int MaxInitials = 20;

    public static IEnumerable<TextToken> Read(string text)
    {
        for (int at = 0; TryNext(text, ref at, out TextToken token);) yield return token;
    }

    /// <summary>Reads the next word at or behind a position.</summary>
    public static bool TryNext(string text, ref int at, out TextToken token)
    {
        while (at < text.Length && !IsPart(text, at)) at++;
        if (at >= text.Length)
        {
            token = default;
            return false;
        }
        if (TryInitials(text, ref at, out token)) return true;
        int start = at;
        bool isFigure = char.IsAsciiDigit(text[at]);
        while (at < text.Length && IsPart(text, at) && char.IsAsciiDigit(text[at]) == isFigure) at++;
        if (isFigure && IsNumber(text.AsSpan(start, at - start)))
        {
            while (at + 3 < text.Length && text[at] == ',' && IsNumber(text.AsSpan(at + 1, 3)) && !(at + 4 < text.Length && IsPart(text, at + 4))) at += 4;
        }
        token = new(start, at, Fold(text.AsSpan(start, Math.Min(at - start, MaxLength))));
        if (!isFigure && IsPossessive(text, at)) at += 2;
        return true;
    }

    // "U.S.", "U.S", "E.O.": single letters with a full stop between, at the beginning of a word.
    private static bool TryInitials(string text, ref int at, out TextToken token)
    {
        int last = at;
        while (last + 2 < text.Length && last - at < MaxInitials && IsSingleLetter(text, last) && text[last + 1] == '.' && IsSingleLetter(text, last + 2)) last += 2;
        if (last == at)
        {
            token = default;
            return false;
        }
        Span<char> letters = stackalloc char[((last - at) / 2) + 1];
        for (int i = 0; i < letters.Length; i++) letters[i] = text[at + (2 * i)];
        token = new(at, last + 1, Fold(letters));
        at = last + 1;
        if (at < text.Length && text[at] == '.') at++;
        if (IsPossessive(text, at)) at += 2;
        return true;
    }

    private static bool IsSingleLetter(string text, int at) =>
        char.IsLetter(text[at]) && (at == 0 || !IsPart(text, at - 1)) && (at + 1 >= text.Length || !IsPart(text, at + 1));

    private static bool IsPossessive(string text, int at) =>
        at + 1 < text.Length && text[at] is '\'' or '\u2019' && text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !IsPart(text, at + 2));

    /// <summary>A word in lower case, without accents and, for a figure, without grouping and leading zeros.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[word.Length];
        bool isAscii = true;
        int length = 0;
        foreach (char c in word)
        {
            isAscii &= char.IsAscii(c);
            if (c != ',') folded[length++] = char.ToLowerInvariant(c);
        }
        ReadOnlySpan<char> result = folded[..length];
        if (!isAscii) return FoldAccents(result);
        if (IsNumber(result)) result = result.TrimStart('0') is { IsEmpty: false } digits ? digits : "0";
        return result.ToString();
    }

    private static string FoldAccents(ReadOnlySpan<char> word)
    {
        // Invariant globalization decomposes nothing: an accent apart from its letter is left out here, one within it by the filter below.
        char[] input = [.. word.ToString().Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(c => c switch { 'º' => 'o', 'ª' => 'a', _ => c })];
        // One character folds to four at most ("⑽" to "(10)").
        char[] output = new char[input.Length * 4];
        int length = ASCIIFoldingFilter.FoldToASCII(input, 0, output, 0, input.Length);
        return new string(output, 0, length).ToLowerInvariant();
    }

    private static bool IsPart(string text, int at) => char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at])
        || (text[at] > 0x2FF && char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark);

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.IsEmpty && word.IndexOfAnyExceptInRange('0', '9') < 0;
}
