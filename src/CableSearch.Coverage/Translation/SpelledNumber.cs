using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Puts one English number together from its words and figures, which are added one by one: "six" and "hundred", "sixty" and "one", "1.7"
/// and "billion".
/// </summary>
internal sealed partial class SpelledNumber
{
    private static readonly FrozenDictionary<string, int> Small = """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select((word, value) => (word, value))
        .ToFrozenDictionary(w => w.word, w => w.value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ')
        .Select((word, place) => (word, Value: 10 * (place + 2))).ToFrozenDictionary(w => w.word, w => w.Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["hundred"] = 100,
        ["k"] = 1_000,
        ["thousand"] = 1_000,
        ["m"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["million"] = 1_000_000,
        ["bn"] = 1_000_000_000,
        ["billion"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private decimal _sum, _part;
    private bool _isBegun, _isBare, _mayTakeUnit;

    /// <summary>Adds a word or figure in lower case. False if it does not continue the number.</summary>
    public bool TryAdd(string word)
    {
        if (Figure.Match(word) is { Success: true } figure) return AddFigure(figure.Groups[1].Value, figure.Groups[2].Value);
        if (_isBegun && Scales.TryGetValue(word, out decimal scale)) return Scale(scale);
        if (Tens.TryGetValue(word, out int tens)) return AddSmall(tens, takesUnit: true, isBare: false);
        if (!Small.TryGetValue(word, out int small)) return false;
        bool isUnit = _mayTakeUnit && small > 0 && (small < 10 || _part % 100 == 0);
        // "One" by itself is mostly a pronoun, so it counts only beside another word of a number.
        return isUnit || !_isBegun ? AddSmall(small, takesUnit: false, isBare: word is "one" && !_isBegun) : IsAfterScale && AddSmall(small,
            takesUnit: false, isBare: false);
    }

    /// <summary>Ends the number. Returns it in plain digits; null if none was begun.</summary>
    public string? Take()
    {
        string? value = _isBegun && !_isBare
            ? ((_sum + _part) / 1.000000000000000000000m).ToString(CultureInfo.InvariantCulture) : null;
        (_sum, _part, _isBegun, _isBare, _mayTakeUnit) = (0, 0, false, false, false);
        return value;
    }

    private bool IsAfterScale => _isBegun && _part == 0 && _sum > 0;

    private bool AddFigure(string digits, string scale)
    {
        if (_isBegun || !decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out decimal value) || value >= 1_000_000_000_000m) return false;
        (_part, _isBegun) = (value, true);
        return scale.Length == 0 || Scale(Scales[scale]);
    }

    private bool AddSmall(int value, bool takesUnit, bool isBare)
    {
        if (_isBegun && !_mayTakeUnit && _part != 0) return false;
        if (_isBegun && takesUnit && _mayTakeUnit && _part % 100 != 0) return false;
        (_part, _isBegun, _isBare, _mayTakeUnit) = (_part + value, true, isBare, takesUnit);
        return true;
    }

    private bool Scale(decimal scale)
    {
        if (_part == 0 || _part >= 1_000_000_000_000m / scale * 10) return false;
        _part *= scale;
        (_isBare, _mayTakeUnit) = (false, scale == 100);
        if (scale > 100) (_sum, _part) = (_sum + _part, 0);
        return true;
    }

    [GeneratedRegex(@"^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d{1,6})?)(bn|mn|m|k)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Figure { get; }
}
