using System.Globalization;
using System.Text.RegularExpressions;

namespace CableSearch.Cables.Reading;

/// <summary>Reads the transmission header: transmission id, precedence, date-time group, FM, TO and INFO lines. In this first form exemptions are not read.</summary>
internal sealed partial class HeaderReader
{
    private readonly List<Recipient> _to = [];
    private readonly List<Recipient> _info = [];

    public string? TransmissionId { get; private set; }

    public string? Precedence { get; private set; }

    public DateTime? DateTimeGroup { get; private set; }

    public string? From { get; private set; }

    public IReadOnlyList<Recipient> To => _to;

    public IReadOnlyList<Recipient> Info => _info;

    public static HeaderReader Read(string header)
    {
        HeaderReader reader = new();
        List<Recipient>? list = null;
        foreach (string line in header.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) list = reader.ReadLine(line, list);
        return reader;
    }

    private List<Recipient>? ReadLine(string line, List<Recipient>? list)
    {
        if (line.StartsWith("VZCZ", StringComparison.Ordinal)) TransmissionId ??= line.Split(' ')[0];
        else if (Group.Match(line) is { Success: true } group) ReadGroup(group);
        else if (line.StartsWith("FM ", StringComparison.Ordinal)) From ??= line[3..].Trim();
        else if (line.StartsWith("TO ", StringComparison.Ordinal)) return Add(line[3..], _to);
        else if (line.StartsWith("INFO ", StringComparison.Ordinal) && !line.StartsWith("INFO LOG", StringComparison.Ordinal)) return Add(line[5..], _info);
        else if (list is not null && From is not null) return Add(line, list);
        return list;
    }

    private static List<Recipient> Add(string text, List<Recipient> list)
    {
        Match match = Addressee.Match(text.Trim());
        if (match.Success)
            list.Add(new(
                match.Groups["route"] is { Success: true } route ? route.Value : null, match.Groups["name"].Value.Trim(),
                match.Groups["precedence"] is { Success: true } precedence ? precedence.Value : null,
                match.Groups["mcn"] is { Success: true } mcn ? int.Parse(mcn.ValueSpan, CultureInfo.InvariantCulture) : null, []));
        return list;
    }

    private void ReadGroup(Match group)
    {
        if (DateTimeGroup is not null) return;
        Precedence = group.Groups["precedence"].Value switch { "Z" => "FLASH", "O" => "IMMEDIATE", "P" => "PRIORITY", _ => "ROUTINE" };
        if (DateTime.TryParseExact(group.Groups["time"].Value, "ddHHmm'Z' MMM yy", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime time))
            DateTimeGroup = time;
    }

    [GeneratedRegex(@"^(?<precedence>[ZOPR])( [ZOPR])* (?<time>\d{6}Z [A-Z]{3} \d{2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Group { get; }

    [GeneratedRegex(@"^(?:(?<route>R[A-Z]{3,8})/)?(?<name>.{2,120}?)(?: (?<precedence>FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE))?(?: (?<mcn>\d{1,6}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Addressee { get; }
}
