using System.Globalization;
using CableSearch.Archive.Cables;
using CableSearch.Search.Results;

namespace CableSearch.Web.Browse;

/// <summary>Cables by year and month.</summary>
internal static class Years
{
    private const string Undated = "undated";

    /// <summary>By year, earliest first; undated ones last.</summary>
    public static IReadOnlyList<HeldCount> Of(Holdings holdings) =>
        [.. holdings.Months.GroupBy(m => m.Value == Undated ? Undated : m.Value[..4]).Select(g => new HeldCount(g.Key, g.Key == Undated ? "Undated" : g.Key, g.Sum(m => m.Count)))];

    /// <summary>Years with cables, newest first.</summary>
    public static IEnumerable<HeldCount> Newest(Holdings holdings) => Of(holdings).Where(y => y.Value != Undated).OrderByDescending(y => y.Value, StringComparer.Ordinal);

    /// <summary>The months of a year that have cables.</summary>
    public static IReadOnlyList<HeldCount> Months(Holdings holdings, int year) =>
        [.. holdings.Months.Where(m => m.Value.StartsWith(year.ToString("0000", CultureInfo.InvariantCulture) + "-", StringComparison.Ordinal))
            .Select(m => new HeldCount(m.Value[5..], Words.DateWords.Month(year, int.Parse(m.Value.AsSpan(5), CultureInfo.InvariantCulture)), m.Count))];

    /// <summary>Bars for the chart of the home page: every year from the first to the last.</summary>
    public static IReadOnlyList<TimelineBar> Bars(Holdings holdings)
    {
        Dictionary<int, int> counts = Of(holdings).Where(y => y.Value != Undated).ToDictionary(y => int.Parse(y.Value, CultureInfo.InvariantCulture), y => y.Count);
        return counts.Count == 0 ? [] : [.. Enumerable.Range(counts.Keys.Min(), counts.Keys.Max() - counts.Keys.Min() + 1)
            .Select(y => new TimelineBar(new(y, 1, 1), new(y, 12, 31), counts.GetValueOrDefault(y)))];
    }

    /// <summary>From the first year to the last: <c>1966–2010</c>; empty for an archive without dates.</summary>
    public static string Span(Holdings holdings) => Bars(holdings) switch
    {
        [] => "",
        [var only] => only.From.Year.ToString(CultureInfo.InvariantCulture),
        [var first, .., var last] => $"{first.From.Year}–{last.From.Year}",
    };
}
