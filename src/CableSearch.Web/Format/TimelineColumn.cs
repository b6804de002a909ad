using System.Globalization;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Format;

/// <summary>
/// A bar of the timeline, or a gap for a long period without hits, with its position in the drawing. The drawing is 600 wide and 68 high.
/// </summary>
/// <param name="Bar">The period with its number of hits.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Label">Period and number of hits, as text.</param>
/// <param name="Tick">The label below it; empty for a column without one.</param>
/// <param name="IsGap">Whether it is a gap.</param>
public sealed record TimelineColumn(
    TimelineBar Bar, string X, string Y, string Width, string Height, string Label, string Tick, bool IsGap)
{
    private const double FullWidth = 600;
    private const double FullHeight = 66;
    private const double Base = 68;
    // A period with one hit must be visible.
    private const double LeastHeight = 1.5;
    // This many labels fit side by side on a phone.
    private const int MaxTicks = 9;
    // Fewer empty periods in a row are drawn as empty columns.
    private const int LeastGap = 4;

    /// <summary>Right edge.</summary>
    public string End => Number(double.Parse(X, CultureInfo.InvariantCulture) + double.Parse(Width, CultureInfo.InvariantCulture));

    /// <summary>The bars of a timeline, in order.</summary>
    public static IReadOnlyList<TimelineColumn> Of(IReadOnlyList<TimelineBar> bars)
    {
        int most = Math.Max(1, bars.Max(b => b.Count));
        List<(TimelineBar Bar, bool IsGap)> shown = WithGaps(bars);
        double step = FullWidth / shown.Count;
        double gap = Math.Min(2, step / 5);
        int everyTick = (shown.Count + MaxTicks - 1) / MaxTicks;
        return [.. shown.Select((column, i) =>
        {
            double height = Math.Max(LeastHeight, FullHeight * column.Bar.Count / most);
            string tick = column.IsGap ? "…" : i % everyTick == 0 ? TickOf(column.Bar) : "";
            string label = $"{DateFormat.Period(column.Bar.From, column.Bar.To)}: {CountFormat.Of(column.Bar.Count)}";
            string x = Number((i * step) + (gap / 2));
            return new TimelineColumn(
                column.Bar, x, Number(Base - height), Number(step - gap), Number(height), label, tick, column.IsGap);
        })];
    }

    private static List<(TimelineBar, bool)> WithGaps(IReadOnlyList<TimelineBar> bars)
    {
        List<(TimelineBar, bool)> shown = [];
        for (int i = 0; i < bars.Count; i++)
        {
            int empty = 0;
            while (i + empty < bars.Count && bars[i + empty].Count == 0) empty++;
            if (empty < LeastGap) shown.Add((bars[i], false));
            else
            {
                shown.Add((new(bars[i].From, bars[i + empty - 1].To, 0), true));
                i += empty - 1;
            }
        }
        return shown;
    }

    private static string TickOf(TimelineBar bar) => (bar.To.DayNumber - bar.From.DayNumber) switch
    {
        >= 364 => bar.From.Year.ToString(CultureInfo.InvariantCulture),
        >= 27 => bar.From.ToString(bar.From.Month == 1 ? "yyyy" : "MMM", CultureInfo.InvariantCulture),
        _ => bar.From.ToString("d MMM", CultureInfo.InvariantCulture),
    };

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
