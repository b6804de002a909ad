using System.Text;
using CableSearch.Cables.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>A cable as plain text: its facts, then its paragraphs without line wraps and page breaks.</summary>
internal static class CablePlainText
{
    public static string Of(CableView view, string address)
    {
        StringBuilder text = new();
        text.Append(view.Record.Title).Append("\n\n");
        Fact(text, "Reference id", view.Record.Id);
        Fact(text, "From", view.Record.Origin);
        Fact(text, "Created", view.Record.Created is { } created ? DateFormat.WithTime(created) : null);
        Fact(text, "Classification", view.Record.Classification);
        Fact(text, "To", Names(view.Reading.Recipients));
        Fact(text, "Info", Names(view.Reading.InfoRecipients));
        Fact(text, "Classified by", CableFormat.ClassifiedBy(view.Reading));
        Fact(text, "Signed by", string.Join(", ", view.Reading.SignedBy));
        Fact(text, "TAGS", string.Join(", ", view.Reading.Tags.Select(t => t.Value)));
        Fact(text, "Refers to", string.Join(", ", view.Reading.References.Select(r => r.Value)));
        Fact(text, "Address", address);
        if (view.Record.IsInvented) text.Append("This cable is INVENTED: it belongs to a sample archive.\n");
        foreach (Paragraph paragraph in view.Reading.Paragraphs) Append(text, paragraph);
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
