using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>
/// Two charts with the same time axis. The first counts the cables that the listed articles report, by the date on which the cables were
/// sent. The second counts the listed articles, by their date of publication.
/// </summary>
/// <param name="Cables">For each period, the number of cables that were sent in it.</param>
/// <param name="Articles">For each of the same periods, the number of articles that were published in it.</param>
public sealed record CoverageTimeline(IReadOnlyList<TimelineBar> Cables, IReadOnlyList<TimelineBar> Articles)
{
    // Largest number of bars in a chart. On a phone, more bars can't be told apart or pressed.
    private const int MaxBars = 48;

    private static readonly int[] MonthsOfBar = [1, 3, 12];

    // First and last year that are shown. A date in any other year is an error in an imported cable or article.
    private const int FirstYear = 1900, LastYear = 2100;

    /// <summary>The charts, with a bar for each month, quarter or year; null if no cable or no article has a date.</summary>
    public static CoverageTimeline? Of(CoverageCounts counts)
    {
        (int Month, int Count)[] cables = [.. Read(counts.CableMonths)], articles = [.. Read(counts.Months)];
        if (cables is [] || articles is []) return null;
        int first = cables.Concat(articles).Min(c => c.Month), last = cables.Concat(articles).Max(c => c.Month);
        int size = MonthsOfBar.FirstOrDefault(m => (last - first) / m < MaxBars, MonthsOfBar[^1]);
        int start = first - (first % size);
        return new(Bars(cables, start, last, size), Bars(articles, start, last, size));
    }

    private static TimelineBar[] Bars((int Month, int Count)[] counts, int start, int last, int size) =>
    [
        .. Enumerable.Range(0, ((last - start) / size) + 1).Select(i => start + (i * size)).Select(month => new TimelineBar(DayOf(month),
            DayOf(month + size).AddDays(-1), counts.Where(c => c.Month >= month && c.Month < month + size).Sum(c => c.Count))),
    ];

    private static DateOnly DayOf(int month) => new(month / 12, (month % 12) + 1, 1);

    private static IEnumerable<(int Month, int Count)> Read(IReadOnlyList<HeldCount> months) => months
        .Select(m => (Year: int.Parse(m.Value.AsSpan(0, 4), CultureInfo.InvariantCulture),
            Month: int.Parse(m.Value.AsSpan(5, 2), CultureInfo.InvariantCulture), m.Count))
        .Where(m => m.Year is >= FirstYear and <= LastYear).Select(m => ((m.Year * 12) + m.Month - 1, m.Count));
}
