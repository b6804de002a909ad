using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Replaces letters of other alphabets that look like Latin letters, such as the Cyrillic "о", with the Latin letters. Without this, the
/// word "not" with a Cyrillic "о" would be an unknown word. The positions of all characters stay the same.
/// </summary>
internal static class Lookalikes
{
    // Letters of other alphabets, each followed by the Latin letter that it looks like.
    private const string Pairs = """
        аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwкkмmтtвbнhпnгrьb АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԜWҮYΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX
        αaβbεeηnιiκkνvοoρpτtυuχxγyωwϲcϳj օoսuհhոnցgզq ıiɑaɡgɩiʏy ①1②2③3④4⑤5⑥6⑦7⑧8⑨9⓪0
        """;

    // A text counts as Latin if it has more than this number of Latin letters for each other letter. In a Latin text, a word of nothing but
    // lookalikes is taken for a Latin word, and its letters are replaced. In any other text, the word may be Russian and stays as it is.
    private const int LatinShare = 4;

    private static readonly FrozenDictionary<char, char> Latin = Pairs.Where(c => !char.IsWhiteSpace(c)).Chunk(2)
        .ToFrozenDictionary(p => p[0], p => p[1]);

    /// <summary>
    /// The text with lookalike letters replaced: in words that also have Latin letters, and in words of nothing but lookalikes if the text
    /// is Latin. Other words, such as a Russian name, stay as they are.
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
