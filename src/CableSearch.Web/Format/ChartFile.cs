using System.Globalization;
using System.Xml.Linq;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Format;

/// <summary>
/// A timeline as an SVG file, for use in an article or a talk. The file contains its colours and fonts, so it needs no style sheet.
/// </summary>
internal static class ChartFile
{
    private const int Width = 960;
    private const int PlotTop = 60;
    private const int PlotHeight = 240;
    private const int Height = 340;
    private const int Margin = 24;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The SVG text of the timeline, with a title above the chart.</summary>
    public static string Of(IReadOnlyList<TimelineBar> bars, string title)
    {
        IReadOnlyList<ChartColumn> columns = ChartColumn.Of(bars);
        int most = bars.Count == 0 ? 0 : bars.Max(b => b.Count);
        XElement drawing = new(
            Svg + "svg", new XAttribute("viewBox", $"0 0 {Width} {Height}"), new XAttribute("font-family", "sans-serif"),
            new XAttribute("font-size", 14), new XAttribute("fill", "#1d1c1a"),
            new XElement(Svg + "title", title),
            new XElement(Svg + "rect", new XAttribute("width", Width), new XAttribute("height", Height), new XAttribute("fill", "#ffffff")),
            Text(Margin, 30, "start", title),
            Text(Width - Margin, PlotTop - 8, "end", CountFormat.Of(most)),
            new XElement(
                Svg + "svg", new XAttribute("x", Margin), new XAttribute("y", PlotTop), new XAttribute("width", Width - (2 * Margin)),
                new XAttribute("height", PlotHeight), columns.Where(c => c.Bar.Count > 0).Select(Bar)),
            new XElement(
                Svg + "line", new XAttribute("x1", Margin), new XAttribute("x2", Width - Margin),
                new XAttribute("y1", PlotTop + PlotHeight), new XAttribute("y2", PlotTop + PlotHeight),
                new XAttribute("stroke", "#857e71")),
            TimelineTick.Of(columns).Select(t => Text(PlaceOf(t.Column), PlotTop + PlotHeight + 20, "middle", t.Text)));
        return drawing.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Bar(ChartColumn column) => new(
        Svg + "rect", new XAttribute("x", column.BarX), new XAttribute("y", column.Y), new XAttribute("width", column.BarWidth),
        new XAttribute("height", column.Height), new XAttribute("fill", "#5f8890"),
        new XElement(Svg + "title", $"{DateFormat.Period(column.Bar.From, column.Bar.To)}: {CountFormat.Of(column.Bar.Count)}"));

    private static int PlaceOf(ChartColumn column) =>
        Margin + (int)(double.Parse(column.Middle.TrimEnd('%'), CultureInfo.InvariantCulture) / 100 * (Width - (2 * Margin)));

    private static XElement Text(int x, int y, string anchor, string letters) => new(
        Svg + "text", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("text-anchor", anchor),
        new string([.. letters.Where(System.Xml.XmlConvert.IsXmlChar)]));
}
