using System.Globalization;

namespace CableSearch.Search.Contract;

/// <summary>A range of days, both ends inclusive. A null end means that the range is open on that side.</summary>
internal readonly record struct Period(DateOnly? From, DateOnly? To)
{
    /// <summary>
    /// Parses a year, a month, a day, or a range of them such as <c>2008..2009-11</c>. One end of a range may be missing. Returns false if
    /// the text is none of these, or if a range ends before it begins.
    /// </summary>
    public static bool TryRead(string text, out Period period)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            bool read = TryReadOne(text, out DateOnly first, out DateOnly last);
            period = new(first, last);
            return read;
        }
        period = default;
        (string left, string right) = (text[..dots], text[(dots + 2)..]);
        if (left.Length + right.Length == 0) return false;
        DateOnly? from = null, to = null;
        if (left.Length > 0)
        {
            if (!TryReadOne(left, out DateOnly first, out _)) return false;
            from = first;
        }
        if (right.Length > 0)
        {
            if (!TryReadOne(right, out _, out DateOnly last)) return false;
            to = last;
        }
        period = new(from, to);
        return !(from > to);
    }

    /// <summary>
    /// Parses a year, a month or a day, such as <c>2009</c>, <c>2009-11</c> or <c>2009-11-25</c>, and gives its first and last day. Also
    /// accepts what <see cref="WrittenDate"/> does, such as <c>11/2009</c> and <c>25 nov 2009</c>. The hyphens may be missing, because the
    /// number keys of a phone have none.
    /// </summary>
    public static bool TryReadOne(string text, out DateOnly first, out DateOnly last)
    {
        (first, last) = (default, default);
        text = Hyphenated(text);
        if (text.Length == 4 && TryDay(text + "-01-01", out first)) last = new(first.Year, 12, 31);
        else if (text.Length == 7 && TryDay(text + "-01", out first))
            last = first.AddDays(DateTime.DaysInMonth(first.Year, first.Month) - 1);
        else if (text.Length == 10 && TryDay(text, out first)) last = first;
        else return false;
        return true;
    }

    private static string Hyphenated(string text)
    {
        if (text.Length is 6 or 8 && text.All(char.IsAsciiDigit))
            return text.Length == 6 ? $"{text[..4]}-{text[4..]}" : $"{text[..4]}-{text[4..6]}-{text[6..]}";
        return text.Length > 4 ? WrittenDate.Iso(text) ?? text : text;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
