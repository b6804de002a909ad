using System.Globalization;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Format;

/// <summary>
/// A period of a chart with its place in the drawing, in percent of the drawing's width and height. All periods are equally wide, and an
/// empty one keeps its place.
/// </summary>
/// <param name="Bar">The period with its number of cables or hits.</param>
/// <param name="X">Left edge of the period.</param>
/// <param name="Width">Width of the period.</param>
/// <param name="BarX">Left edge of its bar.</param>
/// <param name="BarWidth">Width of its bar.</param>
/// <param name="Y">Upper edge of its bar.</param>
/// <param name="Height">Height of its bar.</param>
public sealed record ChartColumn(
    TimelineBar Bar, string X, string Width, string BarX, string BarWidth, string Y, string Height)
{
    // The rest of a period's width is the gap to its neighbours.
    private const double BarShare = 0.86;
    // A period with one hit must be visible.
    private const double LeastHeight = 2;

    /// <summary>The middle of the period, for a label below it.</summary>
    public required string Middle { get; init; }

    /// <summary>The columns of a chart, in order.</summary>
    public static IReadOnlyList<ChartColumn> Of(IReadOnlyList<TimelineBar> bars)
    {
        int most = bars.Count == 0 ? 1 : Math.Max(1, bars.Max(b => b.Count));
        double step = 100.0 / Math.Max(1, bars.Count);
        return [.. bars.Select((bar, i) =>
        {
            double height = bar.Count == 0 ? 0 : Math.Max(LeastHeight, 100.0 * bar.Count / most);
            return new ChartColumn(
                bar, Percent(i * step), Percent(step), Percent((i + ((1 - BarShare) / 2)) * step), Percent(step * BarShare),
                Percent(100 - height), Percent(height))
            {
                Middle = Percent((i + 0.5) * step),
            };
        })];
    }

    private static string Percent(double number) => number.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
