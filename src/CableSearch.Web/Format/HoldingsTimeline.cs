using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Format;

/// <summary>What the archive holds by time.</summary>
internal static class HoldingsTimeline
{
    /// <summary>Name of what has no date.</summary>
    public const string Undated = "undated";

    /// <summary>Cables by year, earliest first, undated ones left out.</summary>
    public static IReadOnlyList<HeldCount> Years(Holdings holdings) =>
        [.. holdings.Months.Where(m => m.Value != Undated).GroupBy(m => m.Value[..4]).Select(y => new HeldCount(y.Key, y.Key, y.Sum(m => m.Count)))];

    /// <summary>Bars of a timeline by year, without gaps.</summary>
    public static IReadOnlyList<TimelineBar> Bars(Holdings holdings)
    {
        Dictionary<int, int> years = Years(holdings).ToDictionary(y => int.Parse(y.Value, CultureInfo.InvariantCulture), y => y.Count);
        return years.Count == 0 ? [] : [.. Enumerable.Range(years.Keys.Min(), years.Keys.Max() - years.Keys.Min() + 1)
            .Select(y => new TimelineBar(new(y, 1, 1), new(y, 12, 31), years.GetValueOrDefault(y)))];
    }

    /// <summary><c>1966–2010</c>.</summary>
    public static string Span(Holdings holdings) => Years(holdings) switch
    {
        [] => "–",
        [{ Value: string only }] => only,
        [{ Value: string first }, .., { Value: string last }] => $"{first}–{last}",
    };

    /// <summary>Months of a year.</summary>
    public static IReadOnlyList<HeldCount> Months(Holdings holdings, int year) =>
        [.. holdings.Months.Where(m => m.Value != Undated && m.Value.StartsWith(year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal))
            .Select(m => m with { Label = DateFormat.Month(year, int.Parse(m.Value[5..], CultureInfo.InvariantCulture)) })];
}
