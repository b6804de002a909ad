using System.Buffers;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Counting;

/// <summary>
/// Counts the hits for each bar of the timeline. If the hits span at most two months, each bar is a day. If they span at most two years,
/// each bar is a month. For a longer span, each bar is a year.
/// </summary>
internal static class TimelineCounter
{
    private const int MaxMonths = 24;

    private const int MaxDays = 62;

    private const int MinutesOfDay = 24 * 60;

    // First and last day that the timeline can show, as day numbers. Other dates are not counted. An index that an older version made may
    // contain dates in the year 9999, and the timeline would then get eight thousand empty bars.
    private static readonly int FirstDay = new DateOnly(PlausibleDate.FirstYear, 1, 1).DayNumber;
    private static readonly int LastDay = new DateOnly(PlausibleDate.LastYear, 12, 31).DayNumber;

    /// <param name="reader">The index.</param>
    /// <param name="matched">The hits.</param>
    /// <param name="within">
    /// The period that the reader selected. A bar that goes beyond the period is cut to it. So the link of a bar finds exactly the hits
    /// that the bar counts.
    /// </param>
    public static IReadOnlyList<TimelineBar> Count(IndexReader reader, FixedBitSet matched, Period within)
    {
        // The hits of each day are counted first. The counts of the days in a bar are then added up. That is faster than sorting the dates
        // of all hits.
        int[] days = ArrayPool<int>.Shared.Rent(LastDay - FirstDay + 1);
        try
        {
            Array.Clear(days);
            CountDays(reader, matched, days);
            return [.. Bars(days.AsSpan(0, LastDay - FirstDay + 1)).Select(b => Cut(b, within))];
        }
        finally
        {
            ArrayPool<int>.Shared.Return(days);
        }
    }

    private static void CountDays(IndexReader reader, FixedBitSet matched, int[] days)
    {
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetNumericDocValues(IndexFields.Date) is not { } dates) continue;
            foreach (int doc in new SetBits(matched, leaf))
            {
                // A document without a date has the date 0, which is before the first day. So the document is not counted.
                int day = (int)(dates.Get(doc) / MinutesOfDay);
                if (day >= FirstDay && day <= LastDay) days[day - FirstDay]++;
            }
        }
    }

    private static TimelineBar Cut(TimelineBar bar, Period within) => bar with
    {
        From = bar.From < within.From ? within.From.Value : bar.From,
        To = bar.To > within.To ? within.To.Value : bar.To,
    };

    private static List<TimelineBar> Bars(ReadOnlySpan<int> days)
    {
        int start = days.IndexOfAnyExcept(0);
        if (start < 0) return [];
        (DateOnly first, DateOnly last) = (DateOf(start), DateOf(days.LastIndexOfAnyExcept(0)));
        (Func<DateOnly, DateOnly> begin, Func<DateOnly, DateOnly> next) =
            last.DayNumber - first.DayNumber < MaxDays ? (d => d, d => d.AddDays(1))
            : ((last.Year - first.Year) * 12) + last.Month - first.Month < MaxMonths ? (d => new(d.Year, d.Month, 1), d => d.AddMonths(1))
            : ((Func<DateOnly, DateOnly>)(d => new(d.Year, 1, 1)), (Func<DateOnly, DateOnly>)(d => d.AddYears(1)));
        List<TimelineBar> bars = [];
        for (DateOnly at = begin(first); at <= last; at = next(at))
        {
            int count = 0;
            for (int day = Math.Max(0, at.DayNumber - FirstDay); day < days.Length && day < next(at).DayNumber - FirstDay; day++)
                count += days[day];
            bars.Add(new(at, next(at).AddDays(-1), count));
        }
        return bars;
    }

    private static DateOnly DateOf(int day) => DateOnly.FromDayNumber(FirstDay + day);
}
