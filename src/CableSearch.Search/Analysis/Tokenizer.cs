using System.Buffers;
using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace CableSearch.Search.Analysis;

/// <summary>
/// Cuts text into words: runs of letters or digits, each folded (lower case, no accents). Indexing, queries, snippets and highlights all
/// use these rules. A change between letters and digits begins a new word. So "F-16" and "F16" are the same two words, and "09LIMA1667" and
/// "09 LIMA 1667" the same three. Commas that group digits, and zeros before a number, do not count: "1,091" and "001091" are both "1091".
/// Single letters with full stops are one word: "U.S." is "US". A possessive loses its ending: "Fujimori's" is "Fujimori". In scripts
/// without blanks between words, a dictionary finds the words.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Longest word in the index, in UTF-16 units. The rest of a longer word is dropped.</summary>
    public const int MaxLength = 255;

    private static readonly SearchValues<char> AsciiLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The words of a text.</summary>
    public static IEnumerable<TextToken> Read(string text) => Read(new WordCursor(text));

    /// <summary>The words of a text. Korean words, and words of scripts without blanks, are cut into characters.</summary>
    public static IEnumerable<TextToken> ReadCharacters(string text) => Read(new WordCursor(text, byCharacter: true));

    private static IEnumerable<TextToken> Read(WordCursor words)
    {
        while (words.TryNext(out TextToken token)) yield return token;
    }

    /// <summary>A word in the spelling of the text, without invisible characters.</summary>
    public static string Written(string text, TextToken token) => WrittenWord(text.AsSpan(token.Start, token.End - token.Start));

    /// <summary>A word in the spelling of the text, without invisible characters.</summary>
    /// <param name="word">The word, a slice of its text.</param>
    public static string WrittenWord(ReadOnlySpan<char> word)
    {
        string written = word[..Math.Min(word.Length, MaxLength)].ToString();
        return written.Any(Letters.IsBroad) ? WordFolding.Composed(written) : written;
    }

    /// <summary>
    /// Folds a word: lower case, no accents. Initials such as "U.S." lose their full stops. A word longer than <see cref="MaxLength"/> is
    /// cut first.
    /// </summary>
    /// <param name="word">The word, a slice of its text.</param>
    public static string FoldWord(ReadOnlySpan<char> word)
    {
        // A word contains a full stop only if it is initials.
        if (word is [_, '.', ..]) return FoldInitials(word);
        if (word.Length > MaxLength) word = word[..(char.IsHighSurrogate(word[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
        return word.ContainsAnyExcept(AsciiLetters) ? Fold(word) : FoldAsciiLetters(word);
    }

    /// <summary>A word in lower case, without accents. A number also loses its grouping commas and leading zeros.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[word.Length];
        bool isAscii = true;
        int length = 0;
        foreach (char c in word)
        {
            if (Letters.IsBroad(c)) return WithoutZeros(WordFolding.Fold(word));
            isAscii &= char.IsAscii(c);
            if (c != ',') folded[length++] = char.ToLowerInvariant(c);
        }
        return isAscii ? WithoutZeros(folded[..length]) : FoldAccents(folded[..length]);
    }

    private static string FoldInitials(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[(word.Length / 2) + 1];
        for (int i = 0; i < letters.Length; i++) letters[i] = word[2 * i];
        return Fold(letters);
    }

    /// <summary>
    /// Changes a word of ASCII letters to lower case. Most words have only such letters, and this is faster than <see cref="Fold"/>.
    /// </summary>
    private static string FoldAsciiLetters(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, static (folded, word) => Ascii.ToLower(word, folded, out _));

    /// <summary>Changes Latin letters to lower case and removes their accents.</summary>
    internal static string FoldAccents(ReadOnlySpan<char> word)
    {
        char[] input = new char[word.Length];
        for (int i = 0; i < input.Length; i++) input[i] = word[i] switch { 'º' => 'o', 'ª' => 'a', var c => c };
        // Folding turns one character into at most four: "⑽" becomes "(10)".
        char[] output = new char[input.Length * 4];
        int length = ASCIIFoldingFilter.FoldToASCII(input, 0, output, 0, input.Length);
        return new string(output, 0, length).ToLowerInvariant();
    }

    /// <summary>Whether a word is not empty and has only ASCII digits.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> word) => !word.IsEmpty && word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static string WithoutZeros(ReadOnlySpan<char> folded)
    {
        if (IsNumber(folded)) folded = folded.TrimStart('0') is { IsEmpty: false } digits ? digits : "0";
        return folded.ToString();
    }
}
