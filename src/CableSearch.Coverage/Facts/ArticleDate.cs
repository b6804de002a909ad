using System.Globalization;
using System.Text.RegularExpressions;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Coverage.Facts;

/// <summary>
/// Parses dates of publication. Nothing is guessed: a time without a date, a date without a year and an ambiguous date give no day.
/// </summary>
internal static partial class ArticleDate
{
    // Longest text, in characters, that may be a date. The longest dates, with weekday, time and time zone, have about 60.
    private const int MaxLength = 120;

    /// <summary>
    /// Parses a date of publication that is written in ISO 8601, in figures or in words. A time zone is ignored: the day is taken as it is
    /// written.
    /// </summary>
    public static ArticleDay Parse(string? written)
    {
        string text = written?.Trim() ?? "";
        if (text.Length == 0 || TimeAlone.IsMatch(text)) return ArticleDay.None;
        if (text.Length > MaxLength) return Unreadable(text[..MaxLength] + "…");
        if (YearFirst.Match(text) is { Success: true } iso) return Of(text, Figure(iso, "y"), Figure(iso, "m"), Figure(iso, "d"));
        if (FindWords(text) is { } words) return Of(text, words.Year, words.Month, words.Day);
        if (YearLast.Match(text) is not { Success: true } last) return Unreadable(text);
        (int first, int second) = (Figure(last, "a"), Figure(last, "b"));
        // In "5.12.2010" the day comes first. In "5/12/2010" or "5-12-2010" the first number may be the day or the month. Such a date is
        // ambiguous, unless one of the two numbers can't be a month or both are the same. Every date with a year of two digits, as in
        // "5.12.10", is ambiguous.
        bool isDayFirst = last.Groups["sign"].Value == "." || first > 12 || first == second;
        if (last.Groups["y"].Length == 4 && (isDayFirst || second > 12))
            return isDayFirst ? Of(text, Figure(last, "y"), second, first) : Of(text, Figure(last, "y"), first, second);
        return new(null, new("ambiguous-date", $"The date “{text}” can be read in more than one way. It was read as no date."));
    }

    /// <summary>
    /// The first date in a line, with its position; null if there is none. The date must be written in words or begin with the year.
    /// </summary>
    public static (DateOnly Day, int Start, int End)? Find(string line)
    {
        foreach (Match match in YearFirstInside.Matches(line))
            if (TryDay(Figure(match, "y"), Figure(match, "m"), Figure(match, "d"), out DateOnly day))
                return (day, match.Index, match.Index + match.Length);
        return FindWords(line) is { } words && TryDay(words.Year, words.Month, words.Day, out DateOnly written)
            ? (written, words.Start, words.End) : null;
    }

    private static (int Year, int Month, int Day, int Start, int End)? FindWords(string line)
    {
        foreach (Regex form in new[] { DayMonthYear, MonthDayYear, YearMonthDay })
            foreach (Match match in form.Matches(line))
                if (MonthNames.Find(match.Groups["m"].Value) is > 0 and int month)
                    return (Figure(match, "y"), month, Figure(match, "d"), match.Index, match.Index + match.Length);
        return null;
    }

    private static ArticleDay Of(string written, int year, int month, int day)
    {
        if (!TryDay(year, month, day, out DateOnly read)) return Unreadable(written);
        return PlausibleDate.Or(read) is { } plausible ? new(plausible, null)
            : new(null, new("implausible-date",
                $"The date “{written}” lies outside {PlausibleDate.FirstYear} to {PlausibleDate.LastYear}. It was read as no date."));
    }

    private static ArticleDay Unreadable(string written) =>
        new(null, new("unreadable-date",
            $"“{written}” stands where the date of publication is expected, and is no day. It was read as no date."));

    private static bool TryDay(int year, int month, int day, out DateOnly read)
    {
        bool isDay = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        read = isDay ? new(year, month, day) : default;
        return isDay;
    }

    private static int Figure(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]{1,2}\s*[:.h][0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?\s*([ap]\.?m\.?)?\s*([A-Z]{1,4}|[+-][0-9:]+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeAlone { get; }

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(?:(?<sign>[-/.])(?<m>[0-9]{1,2})\k<sign>(?<d>[0-9]{1,2})|(?<m>[0-9]{2})(?<d>[0-9]{2})(?:[0-9]{4,6}Z?)?)"
        + @"(?:$|[T\s,].*$)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex YearFirst { get; }

    [GeneratedRegex(
        @"(?<![0-9/.-])(?:(?<y>(?:19|20)[0-9]{2})-(?<m>[0-9]{2})-(?<d>[0-9]{2})(?![0-9-])"
        + @"|(?<y>[0-9]{4})\s?[年년]\s?(?<m>[0-9]{1,2})\s?[月월]\s?(?<d>[0-9]{1,2})\s?[日일])",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearFirstInside { get; }

    [GeneratedRegex(
        @"^(?:\p{L}{2,12}\.?,?\s+)?(?<a>[0-9]{1,2})\s?(?<sign>[/.-])\s?(?<b>[0-9]{1,2})\s?\k<sign>\s?(?<y>[0-9]{4}|[0-9]{2})(?![0-9]).*$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex YearLast { get; }

    // Matches "5 December 2010", "5th of December, 2010", "1er décembre 2010", "5 de diciembre de 2010", "5. Dezember 2010",
    // "3:a december 2010" and "05-Dec-2010".
    [GeneratedRegex(
        @"(?<![0-9/.:-])(?<d>[0-9]{1,2})(?:st|nd|rd|th|er|º|ª|°|:[ae]|\.)?[\s-]*(?:of |de |d['’])?"
        + @"(?<m>\p{L}{3,14})[.,]?[\s-]*(?:de |del |of )?(?<y>(?:19|20)[0-9]{2})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear { get; }

    // Matches "December 5th, 2010", "Dec. 5 2010" and "diciembre 5 de 2010".
    [GeneratedRegex(@"(?<!\p{L})(?<m>\p{L}{3,14})\.?\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?:de |del )?(?<y>(?:19|20)[0-9]{2})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayYear { get; }

    // Matches "2010 December 5".
    [GeneratedRegex(@"(?<![0-9])(?<y>(?:19|20)[0-9]{2})\.?,?\s+(?<m>\p{L}{3,14})\.?\s+(?<d>[0-9]{1,2})(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthDay { get; }
}
