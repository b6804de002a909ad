using System.Globalization;
using System.Text.RegularExpressions;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Finds figures in a text and computes their values, however the language writes them: "1,091", "1.091", "mil 91", "twenty".
/// </summary>
internal static partial class Numbers
{
    // A word such as "hundred" mostly multiplies the number before it, as in "two hundred". So the word alone is not compared as a number.
    private const int Hundred = 100;

    private static readonly Dictionary<string, decimal> Scales = Table("""
        thousand thousands mil mille mila tausend tusen duizend k = 1000
        million millions millon millones milhao milhoes millionen m mn miljon miljoner milione milioni miljoen = 1000000
        billion billions bn b bilhao bilhoes milliard milliards milliarde milliarden miljard miljarder miliardo miliardi = 1000000000
        """);

    /// <summary>The figures in the order of the text, each with its value in plain digits, such as "1091".</summary>
    /// <param name="text">The text.</param>
    /// <param name="isEnglish">
    /// Whether the text is English: a comma then groups the digits. In other languages a full stop or a blank groups them, and a comma is
    /// the decimal sign.
    /// </param>
    public static IReadOnlyList<(int Start, int End, string Value)> Find(string text, bool isEnglish)
    {
        List<(int Start, int End, string Value)> found = [];
        foreach (Match match in (isEnglish ? English : Other).Matches(text))
        {
            int start = match.Index, end = match.Index + match.Length;
            if (found.Count > 0 && start < found[^1].End) continue;
            string figure = match.Groups["figure"].Value;
            if (isEnglish && LeadingPoint.StandsBefore(text, match.Groups["figure"].Index) && figure.All(char.IsAsciiDigit))
            {
                figure = "." + figure;
                start--;
            }
            if (ValueOf(figure, isEnglish) is not { } value) continue;
            if (match.Groups["scale"] is { Success: true } scale && Scales.TryGetValue(Folding.Of(scale.Value), out decimal factor))
                value *= match.Groups["thousands"].Success ? 1000 * factor : factor;
            else if (match.Groups["scale"].Success) end = match.Groups["figure"].Index + match.Groups["figure"].Length;
            if (match.Groups["mil"].Success && value < 1000) value += 1000;
            else if (match.Groups["mil"].Success) start = match.Groups["figure"].Index;
            found.Add((start, end, Plain(value)));
        }
        return found;
    }

    /// <summary>
    /// The value of a number that is written as a word, such as "twenty". Null if the word is not a number. Also null for "hundred" in any
    /// language, because the word mostly multiplies the number before it.
    /// </summary>
    public static string? OfWord(string folded, string language) =>
        NumberWords.Of(folded, language) is { } value && value != Hundred ? Plain(value) : null;

    /// <summary>The factor that a word such as "million" stands for; null for other words.</summary>
    public static decimal? ScaleOf(string folded) => Scales.TryGetValue(folded, out decimal factor) ? factor : null;

    /// <summary>A value in plain digits: "1091" for 1,091, and "4.5" for 4.50. Zeros are left out only at the end of decimals.</summary>
    public static string Plain(decimal value) => (value / 1.000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static decimal? ValueOf(string figure, bool isEnglish)
    {
        char point = isEnglish ? '.' : ',';
        string plain = new([.. figure.Where(c => char.IsAsciiDigit(c) || c == point)]);
        return decimal.TryParse(plain.Replace(point, '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            && value < 1_000_000_000_000m ? value : null;
    }

    private static Dictionary<string, decimal> Table(string lines) => lines.Split('\n').Select(l => l.Split('='))
        .SelectMany(l => l[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (Word: w.Trim(), Value: decimal.Parse(l[1],
            CultureInfo.InvariantCulture)))).ToDictionary(w => w.Word, w => w.Value, StringComparer.Ordinal);

    [GeneratedRegex(@"(?<![\p{L}\d])(?<mil>(?!))?(?<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|"
        + @"\d{1,15}(?:\.\d{1,6})?)(?:[ -](?<scale>\p{L}{3,})|(?<scale>bn|mn|[MBKk])(?!\p{L}))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex English { get; }

    [GeneratedRegex(@"(?<![\p{L}\d])(?<mil>mil )?(?<figure>\d{1,3}(?:[. \u00A0\u202F]\d{3})+(?:,\d+)?(?!\d)|"
        + @"\d{1,15}(?:,\d{1,6})?)(?:[ \u00A0](?<thousands>mil[ \u00A0](?=mill[oó]n|milh))?(?<scale>\p{L}{3,}))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Other { get; }
}
