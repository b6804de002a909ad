using System.Globalization;

namespace CableSearch.Cables.Contract;

/// <summary>
/// Recognises dates that must be errors, such as one in the year 9999. A cable or article with such a date counts as undated. Otherwise it
/// would stretch every timeline by thousands of years. The date stays in the stored bytes, and the cable or article gets a problem that
/// names the date.
/// </summary>
public static class PlausibleDate
{
    /// <summary>
    /// First plausible year. The oldest released cable is from 1966, but an id that is written with a four-digit year may have any year
    /// from 1900 on.
    /// </summary>
    public const int FirstYear = 1900;

    /// <summary>
    /// Last plausible year. The two digits of the year in a canonical id mean 1950 to 2049, so no canonical id can stand for a later year.
    /// The last year is fixed and does not depend on today, so that a record is parsed in the same way on any day.
    /// </summary>
    public const int LastYear = 2049;

    /// <summary>The date; null if its year is not plausible or there is no date.</summary>
    public static DateTime? Or(DateTime? date) => date is { } at && IsPlausible(at.Year) ? date : null;

    /// <summary>The day; null if its year is not plausible or there is no day.</summary>
    public static DateOnly? Or(DateOnly? day) => day is { } at && IsPlausible(at.Year) ? day : null;

    /// <summary>
    /// The date; null if there is none, or if it is not plausible. If it is not plausible, a problem that names the date is added to
    /// <paramref name="problems"/>.
    /// </summary>
    internal static DateTime? Or(DateTime? date, List<Problem> problems, string what = "date")
    {
        if (date is null || Or(date) is not null) return date;
        problems.Add(new("date-implausible", string.Create(CultureInfo.InvariantCulture,
            $"The {what} {date:yyyy-MM-dd HH:mm} lies outside {FirstYear} to {LastYear}; it was read as no date.")));
        return null;
    }

    private static bool IsPlausible(int year) => year is >= FirstYear and <= LastYear;
}
