using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Counting;

/// <summary>Counts hits a period: by year; by month where they span two years at most, by day where they span two months.</summary>
internal static class TimelineCounter
{
    private const int MaxMonths = 24;

    private const int MaxDays = 62;

    private const int MinutesOfDay = 24 * 60;

    // An index of an older build may hold the year 9999. The timeline would have eight thousand empty bars before it, and no bar can follow
    // it.
    private static readonly long Earliest = Minutes(new(PlausibleDate.FirstYear, 1, 1));
    private static readonly long Latest = Minutes(new(PlausibleDate.LastYear, 12, 31)) + MinutesOfDay - 1;

    /// <param name="reader">The index.</param>
    /// <param name="matched">The hits.</param>
    /// <param name="within">
    /// The period that the reader chose. Bars are cut to it, so that the link of a bar finds what the bar counts.
    /// </param>
    public static IReadOnlyList<TimelineBar> Count(IndexReader reader, FixedBitSet matched, Period within)
    {
        SortedDictionary<DateOnly, int> days = [];
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            NumericDocValues? dates = leaf.AtomicReader.GetNumericDocValues(IndexFields.Date);
            if (dates is null) continue;
            int end = leaf.DocBase + leaf.AtomicReader.MaxDoc;
            for (int doc = leaf.DocBase; doc < end && (doc = matched.NextSetBit(doc)) >= 0 && doc < end; doc++)
            {
                long minutes = dates.Get(doc - leaf.DocBase);
                // 0 is no date.
                if (minutes < Earliest || minutes > Latest) continue;
                DateOnly day = DateOnly.FromDayNumber((int)(minutes / MinutesOfDay));
                days[day] = days.GetValueOrDefault(day) + 1;
            }
        }
        return days.Count == 0 ? [] : [.. Bars(days).Select(b => Cut(b, within))];
    }

    private static TimelineBar Cut(TimelineBar bar, Period within) => bar with
    {
        From = bar.From < within.From ? within.From.Value : bar.From,
        To = bar.To > within.To ? within.To.Value : bar.To,
    };

    private static long Minutes(DateOnly day) => (long)day.DayNumber * MinutesOfDay;

    private static List<TimelineBar> Bars(SortedDictionary<DateOnly, int> days)
    {
        (DateOnly first, DateOnly last) = (days.Keys.First(), days.Keys.Last());
        (Func<DateOnly, DateOnly> begin, Func<DateOnly, DateOnly> next) =
            last.DayNumber - first.DayNumber < MaxDays ? (d => d, d => d.AddDays(1))
            : ((last.Year - first.Year) * 12) + last.Month - first.Month < MaxMonths ? (d => new(d.Year, d.Month, 1), d => d.AddMonths(1))
            : ((Func<DateOnly, DateOnly>)(d => new(d.Year, 1, 1)), (Func<DateOnly, DateOnly>)(d => d.AddYears(1)));
        Dictionary<DateOnly, int> counts = days.GroupBy(d => begin(d.Key)).ToDictionary(g => g.Key, g => g.Sum(d => d.Value));
        List<TimelineBar> bars = [];
        for (DateOnly at = begin(first); at <= last; at = next(at)) bars.Add(new(at, next(at).AddDays(-1), counts.GetValueOrDefault(at)));
        return bars;
    }
}
