using System.Globalization;

namespace CableSearch.Web.Format;

/// <summary>Dates as text. All of them are UTC.</summary>
public static class DateFormat
{
    /// <summary>A date in short form for lists: <c>25 Nov 2009</c>.</summary>
    public static string InList(DateTime date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date with the full name of the month: <c>25 November 2009</c>.</summary>
    public static string Full(DateTime date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Full(DateTime)"/>
    public static string Full(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>
    /// Date and time: <c>25 November 2009, 18:57 UTC</c>. The time 00:00 is left out, because cables without a time of day are stored with
    /// 00:00.
    /// </summary>
    public static string WithTime(DateTime date) =>
        date.TimeOfDay == TimeSpan.Zero ? Full(date) : date.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>A month of a year: <c>November 2009</c>.</summary>
    public static string Month(int year, int month) => new DateOnly(year, month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Date and time in ISO 8601, for <c>datetime</c> attributes: <c>2009-11-25T18:57Z</c>.</summary>
    public static string Iso(DateTime date) => date.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

    /// <summary>A date in ISO 8601: <c>2009-11-25</c>.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>
    /// A period: <c>2009</c>, <c>2008–2010</c>, <c>November 2009</c> or <c>25 November 2009</c>. Any other period is shown by its first and
    /// last day.
    /// </summary>
    public static string Period(DateOnly from, DateOnly to) => (from, to) switch
    {
        _ when from == to => Full(from),
        ({ Month: 1, Day: 1 }, { Month: 12, Day: 31 }) when from.Year == to.Year => from.Year.ToString(CultureInfo.InvariantCulture),
        ({ Month: 1, Day: 1 }, { Month: 12, Day: 31 }) => $"{from.Year}–{to.Year}",
        ({ Day: 1 }, _) when to == LastOfMonth(from) => Month(from.Year, from.Month),
        _ => $"{Full(from)} to {Full(to)}",
    };

    /// <summary>A month or a day without its year, for a list under the year: <c>November</c>, <c>25 November</c>.</summary>
    public static string WithinYear(DateOnly from, DateOnly to) =>
        from.ToString(from == to ? "d MMMM" : "MMMM", CultureInfo.InvariantCulture);

    // The last day of a month. It is not computed from the next month, because DateOnly has no month after December 9999.
    private static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
