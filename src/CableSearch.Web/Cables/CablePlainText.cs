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
        Fact(text, "Reference id", record.Id);
        Fact(text, "From", record.Origin);
        Fact(text, "Created", record.Created is { } created ? DateFormat.WithTime(created) : null);
        Fact(text, "Classification", record.Classification);
        Fact(text, "To", Names(reading.Recipients));
        Fact(text, "Info", Names(reading.InfoRecipients));
        Fact(text, "Classified by", CableFormat.ClassifiedBy(reading));
        Fact(text, "Signed by", string.Join(", ", reading.SignedBy));
        Fact(text, "TAGS", string.Join(", ", reading.Tags.Select(t => t.Value)));
        Fact(text, "Refers to", string.Join(", ", reading.References.Select(r => r.Value)));
        Fact(text, "Address", address);
        if (record.IsInvented) text.Append("This cable is INVENTED: it belongs to a sample archive.\n");
        foreach (Paragraph paragraph in reading.Paragraphs) Append(text, paragraph);
        return text.ToString();
    }

    private static string Names(IReadOnlyList<Recipient> recipients) =>
        string.Join(", ", recipients.Select(r => r.Name + CableFormat.AddresseeDetails(r)));

    private static void Fact(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) text.Append(name).Append(": ").Append(value).Append('\n');
    }

    private static void Append(StringBuilder text, Paragraph paragraph)
    {
        text.Append('\n');
        if (paragraph.Heading is { } heading) text.Append(heading).Append("\n\n");
        if (paragraph.Number is { } number) text.Append(number).Append(". ");
        if (paragraph.Marking is { } marking) text.Append('(').Append(marking).Append(") ");
        text.Append(paragraph.Text).Append('\n');
    }
}
