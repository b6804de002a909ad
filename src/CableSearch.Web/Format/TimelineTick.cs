using System.Globalization;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Format;

/// <summary>A label below the timeline.</summary>
/// <param name="Column">The column above the label.</param>
/// <param name="Text">A year, a month or a day. The first label of a timeline always names the year.</param>
/// <param name="IsForWide">Whether the label is hidden on a phone, which has no room for it.</param>
internal sealed record TimelineTick(ChartColumn Column, string Text, bool IsForWide)
{
    // Largest number of labels below a timeline. More would not fit side by side on a wide screen.
    private const int MaxTicks = 10;

    /// <summary>
    /// The labels for the columns of a timeline, in order. If there are many columns, some get no label, so that the labels do not overlap.
    /// On a phone, every second label of a timeline with more than five columns is hidden.
    /// </summary>
    public static IReadOnlyList<TimelineTick> Of(IReadOnlyList<ChartColumn> columns)
    {
        int every = (columns.Count + MaxTicks - 1) / MaxTicks;
        return [.. columns.Where((_, i) => i % every == 0)
            .Select((column, i) => new TimelineTick(column, TextOf(column.Bar, i == 0), i % 2 == 1 && columns.Count > MaxTicks / 2))];
    }

    private static string TextOf(TimelineBar bar, bool isFirst) => (bar.To.DayNumber - bar.From.DayNumber) switch
    {
        >= 364 => bar.From.Year.ToString(CultureInfo.InvariantCulture),
        >= 27 when isFirst => bar.From.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        >= 27 => bar.From.ToString(bar.From.Month == 1 ? "yyyy" : "MMM", CultureInfo.InvariantCulture),
        _ when isFirst => bar.From.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        _ => bar.From.ToString("d MMM", CultureInfo.InvariantCulture),
    };
}
