using System.Globalization;
using CableSearch.Search.Results;
using CableSearch.Web.Words;

namespace CableSearch.Web.Finding;

/// <summary>A bar of the timeline with its place in the drawing, which is 600 wide and 68 high.</summary>
/// <param name="Bar">The period.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Words">Period and count.</param>
/// <param name="Tick">What stands below it; empty where there is no room.</param>
public sealed record TimelineColumn(TimelineBar Bar, string X, string Y, string Width, string Height, string Words, string Tick)
{
    private const double FullWidth = 600;
    private const double FullHeight = 66;
    private const double Base = 68;
    // A period with one hit must be seen.
    private const double LeastHeight = 1.5;
    // As many ticks as stand side by side on a phone.
    private const int MaxTicks = 9;

    /// <summary>The bars of a timeline, in order.</summary>
    public static IReadOnlyList<TimelineColumn> Of(IReadOnlyList<TimelineBar> bars)
    {
        int most = Math.Max(1, bars.Max(b => b.Count));
        double step = FullWidth / bars.Count;
        double gap = Math.Min(2, step / 5);
        int everyTick = (bars.Count + MaxTicks - 1) / MaxTicks;
        return [.. bars.Select((bar, i) =>
        {
            double height = Math.Max(LeastHeight, FullHeight * bar.Count / most);
            return new TimelineColumn(bar, Number((i * step) + (gap / 2)), Number(Base - height), Number(step - gap), Number(height),
                $"{DateWords.Period(bar.From, bar.To)}: {CountWords.Of(bar.Count)}", i % everyTick == 0 ? TickOf(bar) : "");
        })];
    }

    private static string TickOf(TimelineBar bar) => (bar.To.DayNumber - bar.From.DayNumber) switch
    {
        >= 364 => bar.From.Year.ToString(CultureInfo.InvariantCulture),
        >= 27 => bar.From.ToString(bar.From.Month == 1 ? "yyyy" : "MMM", CultureInfo.InvariantCulture),
        _ => bar.From.ToString("d MMM", CultureInfo.InvariantCulture),
    };

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
