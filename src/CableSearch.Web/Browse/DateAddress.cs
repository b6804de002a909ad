using System.Globalization;

namespace CableSearch.Web.Browse;

/// <summary>Years, months and days in the addresses of browse pages.</summary>
internal static class DateAddress
{
    /// <summary>First and last day of a year, month or day. Null if there is no such date, or its year is not from 1900 to 2100.</summary>
    public static (DateOnly From, DateOnly To)? Of(int year, int? month, int? day)
    {
        if (year is < 1900 or > 2100 || month is < 1 or > 12) return null;
        if (month is not { } m) return (new(year, 1, 1), new(year, 12, 31));
        DateOnly first = new(year, m, 1);
        if (day is not { } d) return (first, first.AddMonths(1).AddDays(-1));
        return d < 1 || d > DateTime.DaysInMonth(year, m) ? null : (new(year, m, d), new(year, m, d));
    }

    /// <summary>Path of the page with the cables of a year, month or day.</summary>
    public static string Path(int year, int? month, int? day) => string.Create(CultureInfo.InvariantCulture,
        $"/browse/dates/{year:0000}{(month is { } m ? $"/{m:00}" : "")}{(day is { } d ? $"/{d:00}" : "")}");
}
