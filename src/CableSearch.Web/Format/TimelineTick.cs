using System.Globalization;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Format;

/// <summary>A label below the timeline.</summary>
/// <param name="Column">The column above the label.</param>
/// <param name="Text">
/// A year, a month or a day. The first label names the year, and so does each label of another year than the label before it.
/// </param>
/// <param name="Room">The screens that show the label.</param>
/// <param name="IsAtEnd">
/// Whether the label ends at the right edge of the chart. Centred below its column, it would go beyond this edge on a phone.
/// </param>
internal sealed record TimelineTick(ChartColumn Column, string Text, TickRoom Room, bool IsAtEnd)
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
    /// The labels below a timeline, in order. Labels must not overlap, so not every column has a label if there are many columns. A phone
    /// shows fewer labels than a wide screen. If a label with the year is left out on a phone, the next label there gets the year.
    /// </summary>
    public static IReadOnlyList<TimelineTick> Of(IReadOnlyList<ChartColumn> columns)
    {
        int every = (columns.Count + MaxTicks - 1) / MaxTicks;
        IEnumerable<Place> places = columns.Select((c, i) => new Place(c, (i + 0.5) / columns.Count)).Where((_, i) => i % every == 0);
        List<Label> wide = Fitting(places, WideWidth), phone = Fitting(wide.Select(label => label.Place), PhoneWidth);
        return
        [
            .. wide.Union(phone).OrderBy(label => label.Place.Middle).Select(label => new TimelineTick(label.Place.Column, label.Text,
                !phone.Contains(label) ? TickRoom.Wide : wide.Contains(label) ? TickRoom.Any : TickRoom.Phone,
                (label.Place.Middle * PhoneWidth) + (label.Length / 2) > PhoneWidth)),
        ];
    }

    // The labels that have room. A label that would overlap the label before it is left out. The first label begins at the left edge of the
    // chart. Any other label is centred below its column. If it would then go beyond the right edge, it ends at this edge instead.
    private static List<Label> Fitting(IEnumerable<Place> places, double width)
    {
        List<Label> fitting = [];
        double free = 0;
        foreach (Place place in places)
        {
            TimelineBar bar = place.Column.Bar;
            string text = TextOf(bar, fitting is [], fitting is [.., { } before] && before.Place.Column.Bar.From.Year == bar.From.Year);
            Label label = new(place, text);
            double start = fitting is [] ? 0 : Math.Min((place.Middle * width) - (label.Length / 2), width - label.Length);
            if (start < free) continue;
            fitting.Add(label);
            free = start + label.Length + Gap;
        }
        return fitting;
    }

    private static string TextOf(TimelineBar bar, bool isFirst, bool isYearKnown) => (bar.To.DayNumber - bar.From.DayNumber) switch
    {
        >= 364 => bar.From.Year.ToString(CultureInfo.InvariantCulture),
        >= 27 when isYearKnown => bar.From.ToString("MMM", CultureInfo.InvariantCulture),
        // The label of a January is only the year, to save room. The first label has room, so it is written in full: "Jan 2009".
        >= 27 when !isFirst && bar.From.Month == 1 => bar.From.ToString("yyyy", CultureInfo.InvariantCulture),
        >= 27 => bar.From.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        _ when isYearKnown => bar.From.ToString("d MMM", CultureInfo.InvariantCulture),
        _ => bar.From.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
    };

    private sealed record Place(ChartColumn Column, double Middle);

    private sealed record Label(Place Place, string Text)
    {
        // In pixels.
        public double Length => Text.Length * CharacterWidth;
    }
}
