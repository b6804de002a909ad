using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Reads letters of other alphabets that look like Latin ones, such as the Cyrillic "о", as the letters that a reader takes them for. With
/// such a letter in it, "not" would be an unknown word. Each character stays in its place.
/// </summary>
internal static class Lookalikes
{
    // Letters of other alphabets, each followed by the Latin letter that it looks like.
    private const string Pairs = """
        аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwкkмmтtвbнhпnгrьb АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԜWҮYΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX
        αaβbεeηnιiκkνvοoρpτtυuχxγyωwϲcϳj օoսuհhոnցgզq ıiɑaɡgɩiʏy ①1②2③3④4⑤5⑥6⑦7⑧8⑨9⓪0
        """;

    // A word that has none but such letters counts only in a text with at least this many times as many Latin letters.
    private const int LatinShare = 4;

    private static readonly FrozenDictionary<char, char> Latin = Pairs.Where(c => !char.IsWhiteSpace(c)).Chunk(2)
        .ToFrozenDictionary(p => p[0], p => p[1]);

    /// <summary>
    /// The text with such letters as Latin ones: in words that have Latin letters too, and in a text in Latin letters. A name in another
    /// alphabet stays as it is.
    /// </summary>
    public static string Fold(string text)
    {
        if (!text.Any(Latin.ContainsKey)) return text;
        bool isLatin = text.Count(IsLatin) > LatinShare * text.Count(c => char.IsLetter(c) && !IsLatin(c));
        char[] folded = text.ToCharArray();
        for (int start = 0, end; start < folded.Length; start = end)
        {
            end = start + 1;
            if (!IsOfWord(text[start])) continue;
            while (end < text.Length && IsOfWord(text[end])) end++;
            ReadOnlySpan<char> word = text.AsSpan(start, end - start);
            bool isMixed = false, isAlike = true;
            foreach (char c in word)
            {
                isMixed |= IsLatin(c);
                isAlike &= IsLatin(c) || !char.IsLetter(c) || Latin.ContainsKey(c);
            }
            if (!isMixed && !(isAlike && isLatin)) continue;
            for (int i = start; i < end; i++) folded[i] = Latin.GetValueOrDefault(folded[i], folded[i]);
        }
        return new(folded);
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || Latin.ContainsKey(c);

    private static bool IsLatin(char c) => char.IsLetter(c) && (c < '\u0250' || c is >= '\u1E00' and <= '\u1EFF') && !Latin.ContainsKey(c);
}
