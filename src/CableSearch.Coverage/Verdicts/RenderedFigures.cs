using System.Globalization;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Compares the figures of a quotation with the figures of the passage that it translates. Finds figures that changed places, as in "40,000
/// factories with 260 workers" for "260 factories with 40,000 workers". Also finds figures with another currency or unit.
/// </summary>
internal static class RenderedFigures
{
    // A figure up to MaxDay beside a month is a day. Days are not compared, because each language puts them in a place of its own. Years
    // are only compared with other years.
    private const int MaxDay = 31;

    private const int FirstYear = 1900, LastYear = 2099;

    // A unit is among this number of words after its figure: "million" or an adjective may be between them.
    private const int WordsToUnit = 2;

    // Stems of English units of time, length, weight and area.
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "second", "minut", "hour", "day", "week", "month", "year", "decad", "mile", "kilomet", "km", "meter", "metr", "feet", "foot",
        "inch", "pound", "kilogram", "kilo", "kg", "ton", "tonn", "gram", "liter", "litr", "gallon", "acr", "hectar", "time",
    };

    // Two lists of English stems: ordinal numbers, and parts of a year. If the quotation has another word of a list than the passage, such
    // as "second" for "first", it gives another rank or date.
    private static readonly string[][] Rows =
    [
        ["first", "second", "third", "fourth", "fifth", "sixth", "last"], ["half", "quarter", "month", "week"],
    ];

    // A word of the quotation counts as an ordinal number or a part of a year only if its translation is at least this certain.
    private const float SureSense = 0.8f;

    // The words of the quotation that are at most this number of words away from a figure show what the figure counts.
    private const int Near = 3;

    /// <summary>
    /// Whether two figures have changed places: the passage has them in the opposite order, and what they count did not move with them.
    /// </summary>
    public static bool ChangePlaces(Counterparts words)
    {
        List<(int Quoted, int Cable)> figures = [], years = [];
        for (int i = 0; i < words.Quoted.Count; i++)
        {
            if (words.Of(i) is not [var only]) continue;
            if (IsFigure(words, i, only)) figures.Add((i, only));
            else if (IsYear(SharedValue(words, i, only))) years.Add((i, only));
        }
        // Years are compared only with years, and other figures only with each other. A translation may put a year on the other side of a
        // figure. But it keeps the order of two years, unless whole clauses move.
        return HaveMoved(words, figures) || HaveMoved(words, years);
    }

    private static bool HaveMoved(Counterparts words, List<(int Quoted, int Cable)> figures) =>
        figures.Zip(figures.Skip(1)).Any(p => p.First.Cable > p.Second.Cable
            && !(StaysWithItsWords(words, p.First, p.Second) && StaysWithItsWords(words, p.Second, p.First)));

    /// <summary>
    /// Whether a figure has another currency beside it than in the passage, as in "20 billion dinars (16 billion dollars)" for "20 billion
    /// dollars (16 billion dinars)".
    /// </summary>
    public static bool ChangeCurrencies(Counterparts words) => Enumerable.Range(0, words.Quoted.Count)
        .Any(i => words.Of(i) is [var only] && IsFigure(words, i, only)
            && CurrencyBeside(words.Text, [.. words.Quoted.Select(q => (q.Start, q.End))], i) is { } here
            && CurrencyBeside(words.Part.Text, [.. words.Part.Words.Select(w => (w.Start, w.End))], only) is { } there
            && here != there);

    /// <summary>Whether a figure has another unit behind it than in the passage, such as minutes in the place of hours.</summary>
    public static bool ChangeUnits(Counterparts words) => Enumerable.Range(0, words.Quoted.Count)
        .Any(i => words.Of(i) is [var only] && IsFigure(words, i, only) && UnitBehind(words, only) is { } there
            && words.Quoted.Skip(i + 1).Take(WordsToUnit).Where(w => w.Senses.Any(s => Units.Contains(s.Stem)))
                .Take(1).Any(w => !w.Senses.Any(s => s.Stem == there)));

    /// <summary>
    /// Whether the quotation has another ordinal number than the passage, such as "first" for "second", or another part of a year: "half",
    /// "quarter", "month" or "week".
    /// </summary>
    public static bool ChangeRows(Counterparts words) => Rows.Any(row => Enumerable.Range(0, words.Quoted.Count)
        .Where(i => words.Of(i).Count == 0 && words.Quoted[i].Senses.Any(s => s.Strength >= SureSense && row.Contains(s.Stem)))
        .Any(i => Enumerable.Range(words.First, words.Last + 1 - words.First).Any(c => !words.IsMatched(c)
            && row.Contains(words.Part.Words[c].Stem))));

    private static string? UnitBehind(Counterparts words, int figure) => words.Part.Words.Skip(figure + 1).Take(WordsToUnit)
        .Select(w => w.Stem).FirstOrDefault(Units.Contains);

    // The currency of a figure, from a sign before it, or from a sign or word after it; null if there is none. The search ends at the next
    // figure, which has its own currency.
    private static string? CurrencyBeside(string text, IReadOnlyList<(int Start, int End)> words, int figure)
    {
        int before = figure == 0 ? 0 : words[figure - 1].End;
        if (Currencies.Of(text[before..words[figure].Start]).FirstOrDefault() is { } sign) return sign;
        for (int i = figure + 1; i < words.Count && i <= figure + Near + 1; i++)
        {
            string between = text[words[i - 1].End..words[i].Start];
            if (Currencies.Of(between).FirstOrDefault() is { } behind) return behind;
            string word = text[words[i].Start..words[i].End];
            if (word.Any(char.IsDigit)) return null;
            if (Currencies.Of(word).FirstOrDefault() is { } named) return named;
        }
        return null;
    }

    private static bool IsFigure(Counterparts words, int quoted, int cable) =>
        SharedValue(words, quoted, cable) is > 1 and var value && !IsYear(value) && !IsDay(words, cable, value);

    private static bool IsYear(decimal? value) => value is >= FirstYear and <= LastYear && value == decimal.Truncate(value.Value);

    // The value of a number that the quotation and the passage share; null if the words are no such number.
    private static decimal? SharedValue(Counterparts words, int quoted, int cable) =>
        words.Quoted[quoted].Senses.Any(s => s.Kind == SenseKind.Number && s.Stem == words.Part.Words[cable].Stem)
            && decimal.TryParse(words.Part.Words[cable].Stem.AsSpan(1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out decimal value) ? value : null;

    private static bool IsDay(Counterparts words, int cable, decimal value) => value <= MaxDay
        && Enumerable.Range(cable - 1, 3).Any(i => i >= 0 && i < words.Part.Words.Count
            && Quantities.DatesOf(words.CableWordOf(i)).Any());

    // Whether a figure (the parameter "one") has the same words near it in the quotation and in the cable. The words near the figure in the
    // quotation are looked up in the cable. Most of these words must be nearer there to this figure than to a second one ("other").
    private static bool StaysWithItsWords(Counterparts words, (int Quoted, int Cable) one, (int Quoted, int Cable) other)
    {
        int[] distances = [.. Enumerable.Range(one.Quoted - Near, (2 * Near) + 1)
            .Where(i => i >= 0 && i < words.Quoted.Count && i != one.Quoted && i != other.Quoted && words.Quoted[i].Weight > 0)
            .SelectMany(i => words.Of(i).Select(c => Math.Abs(c - one.Cable) - Math.Abs(c - other.Cable))).Where(d => d != 0)];
        return distances.Length > 0 && distances.Count(d => d < 0) > distances.Length / 2;
    }
}
