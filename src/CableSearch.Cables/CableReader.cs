using CableSearch.Cables.Reading;

namespace CableSearch.Cables;

/// <summary>The door of this room: reads the text of a cable.</summary>
public static class CableReader
{
    /// <summary>Version of the reader's rules; an archive read with an older one is read again by <c>reparse</c>.</summary>
    public const int Version = 1;

    /// <summary>Reads a cable or a fragment of one. Never throws at what the text contains; linear in its length.</summary>
    public static Cable Read(CableText text)
    {
        string body = text.Body ?? text.Text ?? "";
        List<Problem> problems = [.. text.Problems];
        int? year = text.Year ?? text.Created?.Year;
        CableId? id = CableId.TryParse(text.Id, out CableId parsed, year) ? parsed : null;
        if (id is null && !string.IsNullOrWhiteSpace(text.Id)) problems.Add(new("id-unreadable", $"“{text.Id}” does not read as a reference id."));
        BodyReader reader = new(body);
        PreambleReader preamble = new(body, reader.Preamble);
        preamble.Read();
        string? subject = preamble.Subject;
        string before = reader.PreambleText;
        HeaderReader header = HeaderReader.Read(text.Header ?? "");
        (string? classifiedBy, string? title) = ClassifierReader.ClassifiedBy(before);
        IReadOnlyList<Paragraph> paragraphs = reader.ReadParagraphs();
        return new()
        {
            Id = text.Id,
            CanonicalId = id?.ToString(),
            Year = id?.Year,
            Station = id?.Station,
            Serial = id?.Serial,
            TransmissionId = header.TransmissionId,
            Precedence = header.Precedence,
            DateTimeGroup = header.DateTimeGroup,
            From = header.From,
            Recipients = header.To,
            InfoRecipients = header.Info,
            DeclassifyOn = ClassifierReader.DeclassifyOn(before),
            ClassifiedBy = classifiedBy,
            ClassifiedByTitle = title,
            Reasons = ClassifierReader.Reasons(before),
            Classification = WithoutCaveats(text.Classification, out IReadOnlyList<string> caveats),
            Caveats = caveats,
            Sipdis = reader.Preamble.Any(l => l.In(body).Trim() is "SIPDIS"),
            Tags = preamble.Tags,
            Subject = subject,
            SubjectMarking = preamble.SubjectMarking,
            SubjectTitle = subject is null ? null : TitleCase.Of(subject),
            References = preamble.References(id?.Year ?? year),
            Preamble = before,
            Paragraphs = paragraphs,
            SignedBy = paragraphs is [.., { Number: null, Text: var last }] && IsSignature(last) ? [last] : [],
            Redactions = RedactionFinder.Find(body),
            Problems = problems,
        };
    }

    // The last line alone, a name or two in capitals.
    private static bool IsSignature(string text) => text.Length is > 2 and < 40 && text.All(c => char.IsAsciiLetterUpper(c) || c is ' ' or '.' or '-' or '\'');

    private static string? WithoutCaveats(string? classification, out IReadOnlyList<string> caveats)
    {
        caveats = [];
        if (string.IsNullOrWhiteSpace(classification)) return null;
        const string noforn = "//NOFORN";
        if (!classification.EndsWith(noforn, StringComparison.OrdinalIgnoreCase)) return classification;
        caveats = ["NOFORN"];
        return classification[..^noforn.Length];
    }
}
