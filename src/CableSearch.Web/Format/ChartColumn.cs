using System.Globalization;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Format;

/// <summary>
/// A period on the time axis of a chart, and the place of its bar. All numbers are percent of the chart's width or height. All periods have
/// the same width, also those without a bar.
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
    // Width of a bar as a share of its period's width. The rest is the gap between bars.
    private const double BarShare = 0.86;
    // Least height of a bar, in percent of the chart's height, so that a period with one hit is visible.
    private const double LeastHeight = 2;

    /// <summary>Middle of the period in percent of the chart's width. A label below the column is centred there.</summary>
    public required string Middle { get; init; }

    /// <summary>The columns of a chart, one for each bar, in the same order.</summary>
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
