using System.Globalization;
using System.Text;
using ICU4N.Text;
using Lucene.Net.Analysis.Hi;

namespace CableSearch.Search.Analysis;

/// <summary>
/// Folds words with characters that the rules for Latin text do not cover, so that all spellings of a word become the same. First ICU (the
/// Unicode library) makes letters lower case and replaces their variants, such as wide letters, ligatures and the Greek final sigma. Then
/// letters that count as the same for readers of a language become one letter.
/// </summary>
internal static class WordFolding
{
    public static string Fold(ReadOnlySpan<char> word)
    {
        string plain = Tokenizer.FoldAccents(Normalizer2.NFKCCaseFoldInstance.Normalize(word.ToString()));
        StringBuilder folded = new(plain.Length);
        for (int at = 0; at < plain.Length; at++)
        {
            if (!Letters.IsWithinWord(plain, at)) Add(folded, plain[at]);
        }
        return folded.Length > 0 && plain.AsSpan().IndexOfAnyInRange('\u0900', '\u097F') >= 0
            ? Hindi(folded.ToString())
            : folded.ToString();
    }

    /// <summary>The text with letters and accents composed (Unicode form NFC), and without invisible characters.</summary>
    public static string Composed(string text)
    {
        if (text.Any(Letters.IsInvisible)) text = string.Concat(text.Where(c => !Letters.IsInvisible(c)));
        return Normalizer2.NFCInstance.Normalize(text);
    }

    private static void Add(StringBuilder folded, char c)
    {
        if (IsAccent(c) || Letters.IsInvisible(c)) return;
        if (char.IsDigit(c)) folded.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)));
        else if (c is >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' or >= '\u0622' and <= '\u0626') folded.Append(Base(c));
        else folded.Append(Same(c));
    }

    // Replaces a letter with the letter that readers of Russian, Ukrainian, Arabic, Persian or Urdu regard as the same. The comment on a
    // line names the old letters and, after a colon, the new letter.
    private static char Same(char c) => c switch
    {
        'ё' or 'ѐ' => 'е',
        'ѝ' => 'и',
        'ґ' => 'г',
        '\u0671' => '\u0627', // alef wasla: alef
        '\u0629' or '\u06C0' or '\u06C1' or '\u06C2' or '\u06C3' or '\u06D5' => '\u0647', // teh marbuta and the forms of heh: heh
        '\u0649' or '\u06CC' or '\u06CD' or '\u06D2' or '\u06D3' => '\u064A', // yeh without dots, Persian and Urdu yeh: yeh
        '\u06A9' or '\u06AA' => '\u0643', // keheh: kaf
        _ => c,
    };

    // The letter without its accents: "ά" becomes "α", alef with hamza becomes alef.
    private static char Base(char c) => Normalizer2.NFDInstance.Normalize(c.ToString())[0];

    // Whether a character is an accent, point or short vowel that a text may leave out. The vowel and tone signs of other scripts do not
    // count, because they are never left out.
    private static bool IsAccent(char c) => c >= Letters.FirstBroad
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        && c is < '\u0700' or (>= '\u08D3' and <= '\u08FF') or (>= '\u1AB0' and <= '\u1AFF')
            or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE00' and <= '\uFE2F');

    // Gives all spellings of a Hindi word the same form: Lucene's rules replace nasals, nukta and similar signs.
    private static string Hindi(string word)
    {
        char[] letters = word.ToCharArray();
        return new(letters, 0, new HindiNormalizer().Normalize(letters, letters.Length));
    }
}
