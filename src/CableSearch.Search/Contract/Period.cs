using System.Globalization;

namespace CableSearch.Search.Contract;

/// <summary>A stretch of days, both ends inclusive; an end that is null is open.</summary>
internal readonly record struct Period(DateOnly? From, DateOnly? To)
{
    /// <summary>
    /// Reads a year, a month, a day, or two of them with <c>..</c> between, one of which may be missing; the second must not lie before the
    /// first.
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

    /// <summary>Reads a year, a month or a day.</summary>
    public static bool TryReadOne(string text, out DateOnly first, out DateOnly last)
    {
        (first, last) = (default, default);
        if (text.Length == 4 && TryDay(text + "-01-01", out first)) last = new(first.Year, 12, 31);
        else if (text.Length == 7 && TryDay(text + "-01", out first))
            last = first.AddDays(DateTime.DaysInMonth(first.Year, first.Month) - 1);
        else if (text.Length == 10 && TryDay(text, out first)) last = first;
        else return false;
        return true;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
