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
    // Width of a timeline in pixels: on the narrowest phone (320 px wide), and in the narrowest window that shows all labels (640 px wide).
    private const double PhoneWidth = 288;
    private const double WideWidth = 592;
    // Width of a character of a label in a wide font, and the least space between two labels, in pixels.
    private const double CharacterWidth = 8;
    private const double Gap = 6;

    /// <summary>
    /// The labels below a timeline, in order. Labels must not overlap, so not every column has a label if there are many columns. Some
    /// labels have room on a wide screen but not on a phone. These are hidden on phones.
    /// </summary>
    public static IReadOnlyList<TimelineTick> Of(IReadOnlyList<ChartColumn> columns)
    {
        int every = (columns.Count + MaxTicks - 1) / MaxTicks;
        IEnumerable<Label> labels = columns
            .Select((column, i) => new Label(column, TextOf(column.Bar, i == 0), (i + 0.5) / columns.Count))
            .Where((_, i) => i % every == 0);
        IReadOnlyList<Label> wide = Fitting(labels, WideWidth), phone = Fitting(wide, PhoneWidth);
        return [.. wide.Select(label => new TimelineTick(label.Column, label.Text, !phone.Contains(label)))];
    }

    // The labels that do not overlap a label before them. The first begins at the left edge, and each other is centred below its column.
    private static List<Label> Fitting(IEnumerable<Label> labels, double width)
    {
        List<Label> fitting = [];
        double free = 0;
        foreach (Label label in labels)
        {
            double length = label.Text.Length * CharacterWidth;
            double start = fitting is [] ? 0 : (label.Middle * width) - (length / 2);
            if (start < free) continue;
            fitting.Add(label);
            free = start + length + Gap;
        }
        return fitting;
    }

    private static string TextOf(TimelineBar bar, bool isFirst) => (bar.To.DayNumber - bar.From.DayNumber) switch
    {
        >= 364 => bar.From.Year.ToString(CultureInfo.InvariantCulture),
        >= 27 when isFirst => bar.From.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        >= 27 => bar.From.ToString(bar.From.Month == 1 ? "yyyy" : "MMM", CultureInfo.InvariantCulture),
        _ when isFirst => bar.From.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        _ => bar.From.ToString("d MMM", CultureInfo.InvariantCulture),
    };

    private sealed record Label(ChartColumn Column, string Text, double Middle);
}
