using System.Globalization;
using System.Text.RegularExpressions;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Finds figures in a text and computes their values, however the language writes them: "1,091", "1.091", "mil 91", "twenty".
/// </summary>
internal static partial class Numbers
{
    private static readonly Dictionary<string, decimal> Scales = Table("""
        thousand mil mille mila tausend tusen duizend = 1000
        million millions millon millones milhao milhoes millionen miljon miljoner milione milioni miljoen = 1000000
        billion billions bilhao bilhoes milliard milliards milliarde milliarden miljard miljarder miliardo miliardi = 1000000000
        """);

    // The table begins with two, because the word for "one" is also an article in most languages.
    private static readonly Dictionary<string, decimal> Spoken = Table("""
        two dos dois duas deux zwei tva due twee = 2
        three tres trois drei tre drie = 3
        four cuatro quatro quatre vier fyra quattro = 4
        five cinco cinq funf fem cinque vijf = 5
        six seis sechs sex sei zes = 6
        seven siete sete sept sieben sju sette zeven = 7
        eight ocho oito huit acht atta otto = 8
        nine nueve nove neuf neun nio negen = 9
        ten diez dez dix zehn tio dieci tien = 10
        eleven once onze elf elva undici = 11
        twelve doce doze douze zwolf tolv dodici twaalf = 12
        fifteen quince quinze funfzehn femton quindici vijftien = 15
        twenty veinte vinte vingt zwanzig tjugo venti twintig = 20
        thirty treinta trinta trente dreissig trettio trenta dertig = 30
        forty cuarenta quarenta quarante vierzig fyrtio quaranta veertig = 40
        fifty cincuenta cinquenta cinquante funfzig femtio cinquanta vijftig = 50
        sixty sesenta sessenta soixante sechzig sextio sessanta zestig = 60
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
            if (ValueOf(match.Groups["figure"].Value, isEnglish) is not { } value) continue;
            if (match.Groups["scale"] is { Success: true } scale && Scales.TryGetValue(Folding.Of(scale.Value), out decimal factor))
                value *= factor;
            else if (match.Groups["scale"].Success) end = match.Groups["figure"].Index + match.Groups["figure"].Length;
            if (match.Groups["mil"].Success && value < 1000) value += 1000;
            else if (match.Groups["mil"].Success) start = match.Groups["figure"].Index;
            found.Add((start, end, Plain(value)));
        }
        return found;
    }

    /// <summary>The value of a number that is written as a word, such as "twenty"; null if the word is not a number.</summary>
    public static string? OfWord(string folded) => Spoken.TryGetValue(folded, out decimal value) ? Plain(value) : null;

    private static string Plain(decimal value) => (value / 1.000000000000000000000m).ToString(CultureInfo.InvariantCulture);

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
        + @"\d{1,15}(?:\.\d{1,6})?)(?:[ -](?<scale>\p{L}+))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex English { get; }

    [GeneratedRegex(@"(?<![\p{L}\d])(?<mil>mil )?(?<figure>\d{1,3}(?:[. \u00A0\u202F]\d{3})+(?:,\d+)?(?!\d)|"
        + @"\d{1,15}(?:,\d{1,6})?)(?:[ \u00A0](?<scale>\p{L}+))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Other { get; }
}
