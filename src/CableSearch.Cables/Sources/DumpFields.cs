using System.Globalization;
using CableSearch.Cables.Contract;

namespace CableSearch.Cables.Sources;

/// <summary>
/// The fields of a row of the dump (the published file <c>cables.csv</c>): row number, created, reference id, origin, classification,
/// references, header, body. The fields are the same in a copy of the dump that another program wrote.
/// </summary>
internal static class DumpFields
{
    public const int Columns = 8;

    public static SourceRejection Unterminated { get; } = new("unterminated-quote", "A field of the row is not closed by a quote.");

    public static SourceResult Parse(List<string> fields, string[] dateFormats, List<Problem> problems)
    {
        if (fields.Count != Columns)
            return new SourceRejection("wrong-columns", $"The row has {fields.Count} columns instead of {Columns}.");
        if (!TryParseDate(fields[1], dateFormats, out DateTime created))
            return new SourceRejection("bad-date", $"The date “{Short(fields[1])}” is not of the form month/day/year hour:minute.");
        if (!CableId.TryParse(fields[2], out CableId id))
            return new SourceRejection("unreadable-id", $"“{Short(fields[2])}” is not a reference id.");
        if (string.IsNullOrWhiteSpace(fields[7]))
            return new SourceRejection("empty-body", $"The body of {id} is empty.");
        DateTime? plausible = PlausibleDate.Or(created, problems);
        return new SourceCable(id, new CableText
        {
            Id = fields[2],
            Year = plausible?.Year,
            Created = plausible,
            Origin = fields[3],
            Classification = fields[4],
            References = fields[5].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Header = SourceText.WithLineFeeds(fields[6]),
            Body = SourceText.WithLineFeeds(fields[7]),
            Problems = problems,
        }, Released: null);
    }

    public static bool TryParseDate(string text, string[] formats, out DateTime created) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out created);

    private static string Short(string text) =>
        text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
}
