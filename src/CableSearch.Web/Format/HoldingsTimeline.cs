using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Format;

/// <summary>The archive's cables by year and month.</summary>
internal static class HoldingsTimeline
{
    /// <summary>The value that the counts use in place of a month for cables without a date.</summary>
    public const string Undated = "undated";

    /// <summary>The number of cables of each year, earliest first, without the undated ones.</summary>
    public static IReadOnlyList<HeldCount> Years(Holdings holdings) =>
        [.. holdings.Months.Where(m => m.Value != Undated).GroupBy(m => m.Value[..4])
            .Select(y => new HeldCount(y.Key, y.Key, y.Sum(m => m.Count)))];

    /// <summary>The bars of a timeline, one for each year from the first to the last.</summary>
    public static IReadOnlyList<TimelineBar> Bars(Holdings holdings)
    {
        Dictionary<int, int> years = Years(holdings).ToDictionary(y => int.Parse(y.Value, CultureInfo.InvariantCulture), y => y.Count);
        if (years.Count == 0) return [];
        int first = years.Keys.Min();
        return [.. Enumerable.Range(first, years.Keys.Max() - first + 1)
            .Select(y => new TimelineBar(new(y, 1, 1), new(y, 12, 31), years.GetValueOrDefault(y)))];
    }

    /// <summary>The first and the last year: <c>1966–2010</c>.</summary>
    public static string Span(Holdings holdings) => Years(holdings) switch
    {
        [] => "–",
        [{ Value: string only }] => only,
        [{ Value: string first }, .., { Value: string last }] => $"{first}–{last}",
    };

    /// <summary>The number of cables of each month of a year.</summary>
    public static IReadOnlyList<HeldCount> Months(Holdings holdings, int year)
    {
        string start = year.ToString("0000", CultureInfo.InvariantCulture);
        return [.. holdings.Months.Where(m => m.Value != Undated && m.Value.StartsWith(start, StringComparison.Ordinal))
            .Select(m => m with { Label = DateFormat.Month(year, int.Parse(m.Value[5..], CultureInfo.InvariantCulture)) })];
    }
}
