using System.Globalization;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// The amounts in a text, from figures, number words and scales: "43", "forty-three", "cuarenta y tres", "cincuenta mil", "20-30M". Amounts
/// of different languages are compared by their values.
/// </summary>
internal static class Amounts
{
    // Words that join the parts of one number, as in "cuarenta y tres".
    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "y", "e", "et", "and", "och", "und", "en" };

    // Beginnings of the words for ten years, which multiply the number before them: "two decades" is twenty years.
    private static readonly string[] Decades = ["decad", "dekad", "jahrzehnt", "decenn", "decenio", "artionde", "decenni"];

    private const decimal Hundred = 100;

    private readonly record struct Number(decimal Value, decimal Scale, int At, int Next);

    /// <summary>
    /// The amounts of a text in order. An amount may have two values: in "20 to 30 million" the first figure is 20 or 20 million.
    /// </summary>
    /// <param name="words">The words of the text, with figures as values in plain digits.</param>
    /// <param name="language">ISO 639-1 code of the text's language.</param>
    public static IReadOnlyList<decimal[]> Of(IReadOnlyList<string> words, string language)
    {
        List<Number> read = [];
        for (int i = 0; i < words.Count;)
        {
            (Number found, int next) = At(words, i, language);
            if (next > i) read.Add(found);
            i = Math.Max(next, i + 1);
        }
        List<decimal[]> amounts = [];
        for (int i = 0; i < read.Count; i++)
        {
            // Between the ends of a range stands a hyphen or one word, such as "to".
            bool isRange = i + 1 < read.Count && read[i].Scale == 1 && read[i + 1].Scale > 1 && read[i + 1].At - read[i].At <= 2
                && read[i].Value < read[i + 1].Value;
            bool isDecades = read[i].Next < words.Count
                && Decades.Any(d => words[read[i].Next].StartsWith(d, StringComparison.Ordinal));
            amounts.Add(isDecades ? [read[i].Value, read[i].Value * 10]
                : isRange ? [read[i].Value, read[i].Value * read[i + 1].Scale] : [read[i].Value]);
        }
        return amounts;
    }

    /// <summary>
    /// The number that begins at a word, and the index of the word behind the number; null if no number begins there. A word such as
    /// "hundreds" by itself is no number.
    /// </summary>
    /// <param name="words">The words of a text, with figures as values in plain digits.</param>
    /// <param name="from">Index of the word.</param>
    /// <param name="language">ISO 639-1 code of the text's language.</param>
    public static (decimal Value, int Next)? ReadAt(IReadOnlyList<string> words, int from, string language)
    {
        (Number found, int next) = At(words, from, language);
        bool isScale = next == from + 1
            && (Numbers.ScaleOf(words[from]) is not null || NumberWords.Of(words[from], language) == (int)Hundred);
        return next == from || isScale ? null : (found.Value, next);
    }

    // Reads the longest number that begins at the word with the index from. Returns the number and the index of the word after it. If no
    // number begins there, the returned index is from.
    private static (Number Found, int Next) At(IReadOnlyList<string> words, int from, string language)
    {
        decimal total = 0, part = 0, scale = 1;
        bool isRead = false;
        int at = from;
        for (int i = from; i < words.Count; i++)
        {
            if (isRead && Joining.Contains(words[i]) && i + 1 < words.Count && IsSmaller(words[i + 1], part, language)) continue;
            if (decimal.TryParse(words[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal figure))
            {
                if (isRead) break;
                (part, isRead) = (figure, true);
                if (figure >= 1_000_000) scale = figure >= 1_000_000_000 ? 1_000_000_000 : 1_000_000;
            }
            else if ((ValueOf(words[i], part, language) ?? OneBefore(words, i, isRead, language)) is { } value)
            {
                bool isFactor = isRead && (value == Hundred ? part is > 0 and < 10 : part == 4 && value == 20 && language == "fr");
                if (isRead && !isFactor && !Fits(value, part)) break;
                (part, isRead) = (isFactor ? part * value : part + value, true);
            }
            else if (Numbers.ScaleOf(words[i]) is { } factor && (isRead || factor == 1000) && words[i].Length > 2)
            {
                total += (part > 0 ? part : 1) * factor;
                (part, isRead, scale) = (0, true, factor);
            }
            else break;
            at = i + 1;
        }
        return (new(total + part, scale, from, at), isRead ? at : from);
    }

    // "One" is mostly no number, because in many languages it is also the article ("uno", "une", "ein"). Before "hundred" or a scale it is
    // the number 1: "one million".
    private static int? OneBefore(IReadOnlyList<string> words, int at, bool isRead, string language) =>
        !isRead && at + 1 < words.Count && NumberWords.IsOne(words[at], language)
            && (NumberWords.Of(words[at + 1], language) == (int)Hundred || Numbers.ScaleOf(words[at + 1]) is not null) ? 1 : null;

    // The number that a word stands for. "One" counts only after a word for tens, as in "forty-one".
    private static int? ValueOf(string word, decimal part, string language) => NumberWords.Of(word, language)
        ?? (part is >= 20 and < 100 && part % 10 == 0 && NumberWords.IsOne(word, language) ? 1 : null);

    // Whether a number word can be added to the part of a number that was read before it: "three" to "forty" (43), but not "forty" to
    // "three".
    private static bool Fits(decimal value, decimal part) => part == 0 || (part % 100 == 0 && value < 100)
        || (part % 10 == 0 && value < 10) || (part is 60 or 80 && value < 20);

    private static bool IsSmaller(string word, decimal part, string language) =>
        ValueOf(word, part, language) is { } value && part > 0 && value < part && Fits(value, part);
}
