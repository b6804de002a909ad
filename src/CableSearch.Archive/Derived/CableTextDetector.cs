using System.Text;
using System.Text.RegularExpressions;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Sources;

namespace CableSearch.Archive.Derived;

/// <summary>
/// Finds records that contain the text of certain cables. When a cable is erased, its text must not stay in rejected records. A record is
/// found if it can be parsed as one of the cables, or if the first id in it is the id of one of the cables, or if it shares several lines
/// with the text of a cable.
/// </summary>
/// <param name="ids">Canonical ids of the cables.</param>
/// <param name="texts">Texts of the cables. Texts that are damaged or already erased are left out.</param>
internal sealed partial class CableTextDetector(IReadOnlySet<string> ids, IReadOnlyList<CableText> texts)
{
    // Shortest line, in characters, that is compared. Shorter lines, such as headings, are in many cables.
    private const int MinLine = 40;

    // A record with this many lines of a cable's text counts as a copy of the text. For a text of fewer than six lines, half of its lines
    // are enough. Two different cables may share one or two lines of the fields above their text, but not three.
    private const int EnoughLines = 3;

    private readonly IReadOnlyList<IReadOnlyList<string>> _lines = [.. texts.Select(t => LinesOf(t.Body))];

    public bool IsIn(byte[] raw)
    {
        if (Enum.GetValues<SourceFormat>().Any(f => SourceRecord.Parse(f, raw) is SourceCable cable && ids.Contains(cable.Id.ToString())))
            return true;
        string text = Encoding.UTF8.GetString(raw);
        Match first = WrittenId.Match(text);
        if (first.Success && CableId.TryParse(first.Value, out CableId id) && ids.Contains(id.ToString())) return true;
        return _lines.Any(lines => lines is not []
            && lines.Count(l => text.Contains(l, StringComparison.Ordinal)) >= Math.Clamp(lines.Count / 2, 1, EnoughLines));
    }

    private static List<string> LinesOf(string? body) =>
        [.. (body ?? "").Split('\n', StringSplitOptions.TrimEntries).Where(l => l.Length >= MinLine).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"\b(?:\d{2}){1,2}[A-Z]{2,}\d{1,6}\b", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenId { get; }
}
