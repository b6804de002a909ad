using System.Globalization;

namespace CableSearch.Coverage.Translation;

/// <summary>English ordinal numbers in words and in digits: "first" and "1st".</summary>
internal static class Ordinals
{
    private static readonly string[] Names =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    /// <summary>Number of letters of an ending such as "st".</summary>
    public const int EndingLength = 2;

    /// <summary>Whether a figure with its ending, such as "1st", is the ordinal number that a word names.</summary>
    /// <param name="figure">The figure as it is written.</param>
    /// <param name="value">The value of the figure in plain digits.</param>
    /// <param name="word">The word (lower case, without accents).</param>
    public static bool AreSame(string figure, string value, string word) =>
        figure.Length > EndingLength && HasEnding(figure, figure.Length - EndingLength)
            && Array.IndexOf(Names, word) is >= 0 and var at && value == (at + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Whether digits are followed by the ending of an ordinal number, as in "1st". The ending must not be the beginning of a longer word.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="end">UTF-16 position where the digits end.</param>
    public static bool HasEnding(string text, int end) => end > 0 && end + EndingLength <= text.Length && char.IsDigit(text[end - 1])
        && text[end..(end + EndingLength)].ToLowerInvariant() is "st" or "nd" or "rd" or "th"
        && (end + EndingLength == text.Length || !char.IsLetterOrDigit(text[end + EndingLength]));
}
