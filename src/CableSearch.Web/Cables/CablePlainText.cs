using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>A cable as plain text: its facts, then its paragraphs without line wraps and page breaks.</summary>
internal static class CablePlainText
{
    public static string Of(CableView view, string address) => Of(view.Record, view.Reading, address);

    public static string Of(HeldCable record, Cable reading, string address)
    {
        StringBuilder text = new();
        text.Append(record.Title).Append("\n\n");
        foreach ((string name, string value) in Facts(record, reading)) text.Append(name).Append(": ").Append(value).Append('\n');
        text.Append("Address: ").Append(address).Append('\n');
        if (record.IsInvented) text.Append("This cable is INVENTED: it belongs to a sample archive.\n");
        foreach (Paragraph paragraph in reading.Paragraphs) Append(text, paragraph);
        return text.ToString();
    }

    /// <summary>The facts of a cable, each with its name. What the cable does not say is left out.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(HeldCable record, Cable reading) => new (string Name, string? Value)[]
    {
        ("Reference id", record.Id), ("From", record.Origin),
        ("Created", record.Created is { } created ? DateFormat.WithTime(created) : null),
        ("Classification", record.Classification), ("To", Names(reading.Recipients)), ("Info", Names(reading.InfoRecipients)),
        ("Classified by", CableFormat.ClassifiedBy(reading)), ("Signed by", string.Join(", ", reading.SignedBy)),
        ("TAGS", string.Join(", ", reading.Tags.Select(t => t.Value))),
        ("Refers to", string.Join(", ", reading.References.Select(r => r.Value))),
    }.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => (f.Name, f.Value!));

    private static string Names(IReadOnlyList<Recipient> recipients) =>
        string.Join(", ", recipients.Select(r => r.Name + CableFormat.AddresseeDetails(r)));

    private static void Append(StringBuilder text, Paragraph paragraph)
    {
        text.Append('\n');
        if (paragraph.Heading is { } heading) text.Append(heading).Append("\n\n");
        if (paragraph.Number is { } number) text.Append(number).Append(". ");
        if (paragraph.Marking is { } marking) text.Append('(').Append(marking).Append(") ");
        text.Append(paragraph.Text).Append('\n');
    }
}
