using System.Collections.Frozen;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>
/// Checks whether the same letters in the same order also mean the same. Punctuation is ignored. But the signs between letters can change
/// the meaning: "notable" and "not able", "45 million" and "4.5 million", "5" and "5%", "told us" and "told US".
/// </summary>
internal static class LetterSense
{
    private const string Units = "%‰$€£¥°±~≈<>≤≥";

    private const string Minus = "-−–";

    // All signs that are written as a hyphen or a dash. Between two figures they mean the same: "5-7" and "5–7".
    private const string Dashes = "-‐‑‒–—−";

    // Signs that join two figures, as in the range "5-7" or the fraction "4/5". Blanks around such a sign do not change the meaning.
    private const string Joining = "-/×+=";

    // Number of digits between two separators of a large figure, as in 1,091,000.
    private const int GroupSize = 3;

    // Ordinary words that have the same letters as an abbreviation, such as "us" and "US". Any other ordinary word keeps its meaning in
    // capitals: cables write "NOT" to stress the word.
    private static readonly FrozenSet<string> Ordinary = FrozenSet.Create(StringComparer.Ordinal, "us", "it", "who", "am", "aids", "start");

    private enum Gap { Nothing, Blank, Other }

    /// <summary>
    /// Compares the signs between two letters of a quotation with the signs between the same two letters of a cable. True if both mean the
    /// same.
    /// </summary>
    public static bool Agrees(string quoted, int first, int second, string cable, int firstThere, int secondThere)
    {
        ReadOnlySpan<char> here = Between(quoted, first, second), there = Between(cable, firstThere, secondThere);
        if (UnitsIn(here) != UnitsIn(there)) return false;
        if (char.IsDigit(quoted[second]) && !IsSignedAlike(quoted, second, cable, secondThere)) return false;
        return AreDigits(quoted, first, second) || AreDigits(cable, firstThere, secondThere)
            ? SignOf(quoted, first, second, isCable: false) == SignOf(cable, firstThere, secondThere, isCable: true)
            : Agrees(GapOf(here), GapOf(there));
    }

    /// <summary>
    /// Whether a match that begins at this digit would cut off the beginning of a figure, as "091" does in "1,091" and "7" in "5-7".
    /// </summary>
    public static bool BeginsInFigure(string text, int at) =>
        at > 1 && char.IsDigit(text[at]) && IsInFigure(text[at - 1]) && char.IsDigit(text[at - 2]);

    /// <summary>
    /// Whether a match that ends at this digit would cut off the end of a figure, as "4" does in "4.5" and "5" in "5-7".
    /// </summary>
    public static bool EndsInFigure(string text, int at) =>
        at + 2 < text.Length && char.IsDigit(text[at]) && IsInFigure(text[at + 1]) && char.IsDigit(text[at + 2]);

    /// <summary>
    /// The sign after a digit that changes the figure, such as "%" or "½". The result is '\0' if there is no such sign, or if the character
    /// at the position is not a digit.
    /// </summary>
    public static char UnitBehind(string text, int at) =>
        char.IsDigit(text[at]) && text.AsSpan(at + 1).TrimStart() is [var sign, ..] && IsUnit(sign) ? sign : '\0';

    /// <summary>
    /// Whether the figure at the beginning of a quotation means the same as in the cable. The sign before each figure decides. A minus and
    /// a decimal point must be in both or in neither. Another sign of the quotation, such as "$", must be in the cable too. If only the
    /// cable has such a sign, the figures still mean the same. True if the quotation does not begin with a digit.
    /// </summary>
    public static bool BeginsAlike(string quoted, int at, string cable, int there) => !char.IsDigit(quoted[at])
        || (IsSignedAlike(quoted, at, cable, there)
            && (at == 0 || !IsUnit(quoted[at - 1]) || (there > 0 && cable[there - 1] == quoted[at - 1])));

    /// <summary>
    /// Whether a text has invisible characters that make a browser change the order of the characters around them. Then a reader sees the
    /// characters in one order, but we compare them in another.
    /// </summary>
    public static bool IsReordered(string text) =>
        text.AsSpan().ContainsAnyInRange('\u202A', '\u202E') || text.AsSpan().ContainsAnyInRange('\u2066', '\u2069');

    /// <summary>
    /// Whether two letters begin a word in small letters in the quotation, but an abbreviation in capitals in the cable: "us" and "US".
    /// False if the cable's paragraph is all in capitals, because its capitals do not mark abbreviations.
    /// </summary>
    public static bool IsOtherWord(string quoted, int first, int second, string cable, int firstThere, int secondThere) =>
        (first == 0 || !char.IsLetter(quoted[first - 1])) && char.IsLower(quoted[first]) && char.IsLower(quoted[second])
            && second == first + 1 && char.IsUpper(cable[firstThere]) && char.IsUpper(cable[secondThere])
            && secondThere - firstThere <= 2 && cable.AsSpan().ContainsAnyInRange('a', 'z');

    /// <summary>
    /// Whether a word of the quotation is an ordinary word, and the cable has an abbreviation with the same letters: "us" and "U.S.".
    /// </summary>
    public static bool IsOtherWord(string quoted, QuotedWord word, string cable, CableWord there) =>
        AreOtherWords(quoted[word.Start..word.End], cable[there.Start..there.End]) && cable.AsSpan().ContainsAnyInRange('a', 'z');

    /// <summary>
    /// Whether a word is an ordinary word such as "us", and the other text an abbreviation with the same letters, such as "U.S.".
    /// </summary>
    public static bool AreOtherWords(string word, string abbreviation) => Ordinary.Contains(word)
        && !abbreviation.Any(char.IsLower)
        && abbreviation.Replace(".", "", StringComparison.Ordinal).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool Agrees(Gap here, Gap there) => here == there || here == Gap.Other || there == Gap.Other;

    private static Gap GapOf(ReadOnlySpan<char> between) => between.IsEmpty ? Gap.Nothing
        : between.IndexOfAnyExcept(" \t\u00A0\u202F") < 0 ? Gap.Blank : Gap.Other;

    private static bool AreDigits(string text, int first, int second) => char.IsDigit(text[first]) && char.IsDigit(text[second]);

    // The signs between two digits, in a form that is equal if they mean the same. A separator of thousands is left out: "1,091" is "1091".
    // Every other sign counts, because without it the figure is another one: "5-7" is not "57", and "4-5" is not "4/5".
    private static string SignOf(string text, int first, int second, bool isCable)
    {
        ReadOnlySpan<char> between = Between(text, first, second);
        if (between.IsEmpty || IsGroup(text, first, second, isCable)) return "";
        if (between.IsWhiteSpace()) return " ";
        string signs = string.Concat(between.ToArray().Select(c => Dashes.Contains(c, StringComparison.Ordinal) ? '-' : c));
        string joining = string.Concat(signs.Where(c => Joining.Contains(c, StringComparison.Ordinal)));
        // A sign that joins two figures, such as the hyphen in "5-7" and "5 - 7", is returned without its blanks. Some signs separate two
        // parts of a sentence: a comma or full stop with a blank after it, and two hyphens, which stand for a dash. Each of them is
        // returned as ", ", because they mean the same.
        return joining is not ("" or "--") ? joining : joining.Length > 0 || signs.Any(char.IsWhiteSpace) ? ", " : signs;
    }

    // Whether the sign between two digits separates thousands. In a cable, only a comma does, because cables are in English. A quotation
    // may be in another language, in which a point or a blank does: "1.091" or "1 091".
    private static bool IsGroup(string text, int first, int second, bool isCable)
    {
        if (second != first + 2 || !(isCable ? "," : ",.\u00A0\u202F ").Contains(text[first + 1], StringComparison.Ordinal)) return false;
        int before = text.AsSpan(0, first + 1).LastIndexOfAnyExceptInRange('0', '9');
        int after = text.AsSpan(second).IndexOfAnyExceptInRange('0', '9');
        return first - before <= GroupSize && (after < 0 ? text.Length - second : after) == GroupSize;
    }

    private static bool IsInFigure(char sign) => sign is '.' or ',' or '/' || Dashes.Contains(sign, StringComparison.Ordinal);

    private static string UnitsIn(ReadOnlySpan<char> between)
    {
        string units = "";
        foreach (char c in between)
            if (IsUnit(c)) units += c;
        return units;
    }

    // Whether a sign changes the figure next to it, as "%" does. "½" and "²" do too: .NET counts them as numbers, but not as digits.
    private static bool IsUnit(char c) => Units.Contains(c, StringComparison.Ordinal) || (char.IsNumber(c) && !char.IsDigit(c));

    // Whether two figures have the same sign and point before their first digit. A minus, and a decimal point as in ".5", must be before
    // both figures or before neither.
    private static bool IsSignedAlike(string quoted, int at, string cable, int there)
    {
        bool isPoint = LeadingPoint.StandsBefore(quoted, at);
        return isPoint == LeadingPoint.StandsBefore(cable, there)
            && IsMinus(quoted, isPoint ? at - 1 : at) == IsMinus(cable, isPoint ? there - 1 : there);
    }

    // Whether the sign before a figure is a minus. It is one only at the beginning of the text or after white space. In "F-16" it is a
    // hyphen.
    private static bool IsMinus(string text, int at) => at > 0 && Minus.Contains(text[at - 1], StringComparison.Ordinal)
        && (at == 1 || char.IsWhiteSpace(text[at - 2]));

    // One character, such as ß, can become two letters ("ss"). Both then have the same position, so nothing is between them.
    private static ReadOnlySpan<char> Between(string text, int first, int second) =>
        second <= first + 1 ? [] : text.AsSpan(first + 1, second - first - 1);
}
