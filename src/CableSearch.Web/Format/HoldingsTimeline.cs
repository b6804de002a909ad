using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Format;

/// <summary>Counts of the archive's cables by year and by month.</summary>
internal static class HoldingsTimeline
{
    /// <summary>In the archive's counts by month, cables without a date are counted under this value, not under a month.</summary>
    public const string Undated = "undated";

    /// <summary>The number of cables of each year, earliest first. Cables without a date are not counted.</summary>
    public static IReadOnlyList<HeldCount> Years(Holdings holdings) =>
        [.. holdings.Months.Where(m => m.Value != Undated).GroupBy(m => m.Value[..4])
            .Select(y => new HeldCount(y.Key, y.Key, y.Sum(m => m.Count)))];

    /// <summary>The bars of a timeline of the archive's cables, one for each year from the first to the last.</summary>
    public static IReadOnlyList<TimelineBar> Bars(Holdings holdings)
    {
        Dictionary<int, int> years = Years(holdings).ToDictionary(y => int.Parse(y.Value, CultureInfo.InvariantCulture), y => y.Count);
        if (years.Count == 0) return [];
        int first = years.Keys.Min();
        return [.. Enumerable.Range(first, years.Keys.Max() - first + 1)
            .Select(y => new TimelineBar(new(y, 1, 1), new(y, 12, 31), years.GetValueOrDefault(y)))];
    }

    /// <summary>
    /// At most <paramref name="most"/> bars of a timeline by year. If there are more years, the first bar counts the earliest years
    /// together.
    /// </summary>
    public static IReadOnlyList<TimelineBar> Grouped(Holdings holdings, int most)
    {
        IReadOnlyList<TimelineBar> years = Bars(holdings);
        if (years.Count <= most) return years;
        TimelineBar[] earlier = [.. years.SkipLast(most - 1)];
        return [new(earlier[0].From, earlier[^1].To, earlier.Sum(y => y.Count)), .. years.TakeLast(most - 1)];
    }

    /// <summary>The first and the last year in which cables of the archive were sent: <c>1966–2010</c>.</summary>
    public static string Span(Holdings holdings) => Years(holdings) switch
    {
        [] => "–",
        [{ Value: string only }] => only,
        [{ Value: string first }, .., { Value: string last }] => $"{first}–{last}",
    };

    /// <summary>All twelve months of a year, each with its number of cables.</summary>
    public static IReadOnlyList<(int Month, int Count)> EveryMonth(Holdings holdings, int year)
    {
        Dictionary<string, int> held = holdings.Months.ToDictionary(m => m.Value, m => m.Count, StringComparer.Ordinal);
        return [.. Enumerable.Range(1, 12)
            .Select(month => (month, held.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"))))];
    }
}
