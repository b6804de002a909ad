using System.Buffers;
using CableSearch.Cables.Body;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Front;
using CableSearch.Cables.Glossary;
using CableSearch.Cables.Header;
using CableSearch.Cables.Marks;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Parsing;

/// <summary>Parses the text of one cable: cuts it into lines, then calls the parsers of header, fields and body in turn.</summary>
internal sealed class CableParsing(CableText text)
{
    // Field labels in the middle of a line, such as SUBJECT, are searched for in this many characters at the beginning of the body. The
    // fields above the text are never longer.
    private const int MaxFrontLength = 12000;

    // Number of lines that are searched for the id of a telegram.
    private const int MaxLinesBeforeId = 60;

    // Some pages show a preview (a shortened copy) and then the whole cable. This is the largest number of lines from the beginning of the
    // preview to the beginning of the whole cable. Between them are the text of the preview (a few dozen lines) and an address block.
    private const int MaxCopyLines = 240;

    private static readonly SearchValues<string> CopySigns = SearchValues.Create(["header ends", "..."], StringComparison.Ordinal);

    private readonly string _body = text.Body ?? text.Text ?? "";

    private readonly List<Problem> _problems = [.. text.Problems];

    private DateTime? _created;

    public Cable Parse()
    {
        _created = PlausibleDate.Or(text.Created, _problems);
        LineIndex lines = Index();
        int bodyHeader = text.Body is null || string.IsNullOrWhiteSpace(text.Header) ? HeaderParser.FindEnd(lines) : 0;
        HeaderFacts header = ParseHeader(lines, bodyHeader);
        FrontFields front = ParseFront(lines, bodyHeader);
        CableId? id = ParseId(lines, front, header);
        int? year = text.Year ?? id?.Year ?? _created?.Year ?? header.DateTimeGroup?.Year;
        SectionHeaders.Hide(lines, front.BodyLine);
        BodyParser body = new(lines, front.BodyLine);
        body.Parse();
        (string? subject, string? marking) = SubjectField.Parse(front[FrontField.Subject]);
        ClassifiedByField classified = ParseClassifiedBy(front, body.Texts);
        ClassificationLine classification = ParseClassification(front);
        return new Cable
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
            Recipients = header.Recipients,
            InfoRecipients = header.InfoRecipients,
            Classification = classification.Full,
            Caveats = classification.Caveats,
            Sipdis = classification.Sipdis,
            Captions = classification.Captions,
            DeclassifyOn = ParseDeclassifyOn(front, year, _created ?? header.DateTimeGroup),
            ClassifiedBy = classified.Name,
            ClassifiedByTitle = classified.Title,
            Reasons = classified.Reasons,
            Tags = TagsField.Parse(front[FrontField.Tags]),
            Subject = subject,
            SubjectMarking = marking,
            SubjectTitle = subject is null ? null : SubjectCasing.Of(subject, SubjectAcronyms.Find(subject, body.Texts)),
            References = ParseReferences(front, year, id),
            Preamble = body.Preamble,
            Paragraphs = body.Paragraphs,
            Summary = body.Summary,
            Comment = body.Comment,
            SignedBy = body.SignedBy,
            Glossary = GlossaryParser.Parse(body.Texts),
            Redactions = RedactionFinder.Find(_body),
            Problems = _problems,
        };
    }

    /// <summary>
    /// The lines of the body. Page breaks are marked, and a line is cut where a label, paragraph, heading, notice or signature begins in
    /// its middle.
    /// </summary>
    private LineIndex Index()
    {
        List<(int Start, int End)> breaks = [];
        PageBreaks.Find(_body, breaks);
        return LineIndex.Of(_body, FindCuts(), breaks);
    }

    /// <summary>
    /// The positions in the middle of a line where a field label, paragraph, heading, notice or signature begins, in rising order.
    /// </summary>
    private List<int> FindCuts()
    {
        List<int> cuts = [];
        FieldLabel.FindInner(_body, 0, Math.Min(_body.Length, MaxFrontLength), cuts);
        ParagraphStarts.FindInner(_body, cuts);
        RunOnHeading.FindFramed(_body, cuts);
        int notice = ClosingNotice.FindInner(_body, cuts);
        ParagraphStarts.FindFirst(_body, Math.Min(_body.Length, MaxFrontLength), cuts);
        if (RunOnName.Find(_body) is int name) cuts.Add(name);
        if (notice < _body.Length && RunOnName.Find(_body[..notice]) is int early) cuts.Add(early);
        if (RunOnName.FindMarks(_body) is int marks) cuts.Add(marks);
        cuts.Sort();
        return cuts;
    }

    private HeaderFacts ParseHeader(LineIndex lines, int bodyHeader)
    {
        HeaderFacts header;
        if (string.IsNullOrWhiteSpace(text.Header)) header = new HeaderParser(lines).Parse(0, bodyHeader);
        else
        {
            LineIndex own = LineIndex.Of(text.Header, [], []);
            header = new HeaderParser(own).Parse(0, own.Count);
        }
        if (header.UnreadDate is { } date) _problems.Add(new("date-unreadable", $"The date-time group “{date}” is not a date."));
        return header;
    }

    /// <summary>
    /// Parses the fields above the text. Some pages have a preview (a shortened copy that ends with three dots) before the whole cable.
    /// Then the fields of the whole cable count. Only a field that the whole cable lacks is taken from the preview.
    /// </summary>
    private static FrontFields ParseFront(LineIndex lines, int from)
    {
        int copy = CopyStart(lines, from);
        if (copy < 0) return new FrontParser(lines).Parse(from, lines.Count);
        FrontFields preview = new FrontParser(lines).Parse(from, copy);
        FrontFields whole = new FrontParser(lines).Parse(copy, lines.Count);
        whole.FillFrom(preview);
        return whole;
    }

    private static int CopyStart(LineIndex lines, int from)
    {
        int to = Math.Min(lines.Count, from + MaxCopyLines);
        // Most pages have no preview, which is a shortened copy of the cable before the whole cable. If the text has none of the signs of a
        // preview, its lines need not be tested one by one.
        if (from >= to || !lines.Text.AsSpan(lines[from].Start, lines[to - 1].End - lines[from].Start).ContainsAny(CopySigns)) return -1;
        bool isCut = false;
        int ended = -1;
        for (int i = from; i < to; i++)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            ReadOnlySpan<char> line = lines.Span(i);
            if (line.Contains("header ends", StringComparison.Ordinal)) ended = i + 1;
            else if (isCut && IsClassification(line.TrimStart("\", 0123456789/:"))) return i;
            isCut |= line.EndsWith("...", StringComparison.Ordinal) || line.Contains("... ", StringComparison.Ordinal) && i < from + 60;
        }
        return ended;
    }

    private static bool IsClassification(ReadOnlySpan<char> line)
    {
        ClassificationLine read = new();
        return line.Length > 0 && read.Parse(line) && read.Level is not null;
    }

    private CableId? ParseId(LineIndex lines, FrontFields front, HeaderFacts header)
    {
        int? year = text.Year ?? _created?.Year ?? header.DateTimeGroup?.Year;
        if (text.Id is not null) return ParseGivenId(text.Id, year);
        return year is int known && front.Classification.Level is not null ? FindOwnId(lines, known) : null;
    }

    private CableId? ParseGivenId(string given, int? year)
    {
        if (!CableId.TryParse(given, out CableId id, year))
        {
            _problems.Add(new("id-unreadable", $"“{given[..Math.Min(given.Length, 60)]}” is not a reference id."));
            return null;
        }
        if (StationNames.IsMisspelt(given)) _problems.Add(new("station-misspelt", $"“{given}” was read as {id}."));
        return id;
    }

    /// <summary>
    /// The id in the text of a telegram, for a text whose id is not given separately. The id comes after the classification: CONFIDENTIAL
    /// LIMA 001667.
    /// </summary>
    private static CableId? FindOwnId(LineIndex lines, int year)
    {
        for (int i = 0; i < lines.Count && i < MaxLinesBeforeId; i++)
            if (lines[i].Kind == LineKind.Text && new ClassificationLine().Parse(lines.Span(i))) return IdAtEnd(lines.Span(i), year);
        return null;
    }

    /// <summary>
    /// The last cable id in the line; null if there is none. All words of the station are taken: NEW DELHI 12, not DELHI 12.
    /// </summary>
    private static CableId? IdAtEnd(ReadOnlySpan<char> line, int year)
    {
        int word = line.LastIndexOf(' ');
        while (word > 0 && !CableMention.TryParse(line, word + 1, out _)) word = line[..word].LastIndexOf(' ');
        CableId? found = null;
        while (word > 0 && CableMention.TryParse(line, word + 1, out CableMention mention) && StationNames.TryFind(mention.Station, out _))
        {
            found = new CableId(year, mention.Station, mention.Serial);
            word = line[..word].LastIndexOf(' ');
        }
        return found;
    }

    private static ClassifiedByField ParseClassifiedBy(FrontFields front, List<string> texts)
    {
        // Some authors wrote "Classified by" into the first paragraph.
        if (!front.Has(FrontField.ClassifiedBy) && texts.Count > 0 && texts[0].AsSpan().StartsWithWord("Classified by"))
            return ClassifiedByField.Parse(texts[0]);
        ClassifiedByField field = ClassifiedByField.Parse(front[FrontField.ClassifiedBy] ?? "");
        List<string> reasons = [.. field.Reasons];
        if (reasons.Count == 0 && front[FrontField.Reasons] is { } text) ReasonsField.Parse(text, reasons);
        if (reasons.Count == 0 && front[FrontField.ClassifiedBy] is { } all) ReasonsField.Parse(all, reasons);
        return field with { Reasons = reasons };
    }

    private ClassificationLine ParseClassification(FrontFields front)
    {
        ClassificationLine read = front.Classification;
        if (string.IsNullOrWhiteSpace(text.Classification)) return read;
        ClassificationLine column = ClassificationLine.OfColumn(text.Classification);
        if (read.Level is not null && read.Level != column.Level)
            _problems.Add(new("classification-differs", $"The source says {column.Level}, the text {read.Level}."));
        column.Merge(read);
        return column;
    }

    private DateOnly? ParseDeclassifyOn(FrontFields front, int? year, DateTime? sent)
    {
        string? order = front[FrontField.Order];
        int at = order?.IndexOf("DECL", StringComparison.OrdinalIgnoreCase) ?? -1;
        // Only the text from DECL on is parsed: "E.O. 12958: DECL: 11/25/2019". If there is no DECL, the text after the first colon is
        // parsed. Otherwise the number of the executive order could be taken for a part of the date.
        int number = order?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        string said = at >= 0 ? order![at..] : number >= 0 ? order![(number + 1)..] : "";
        // In "E.O. 12065: RDS-1 9/20/99" the digit after RDS belongs to the code, not to the date.
        if (said.IndexOf("RDS-", StringComparison.OrdinalIgnoreCase) is var schedule and >= 0)
            said = said[Math.Min(said.Length, schedule + 5)..];
        if (DeclassifyDate.Parse(said, year) is DateOnly date) return date;
        if (front[FrontField.Declassify] is { } own && DeclassifyDate.Parse(own, year) is DateOnly other) return other;
        if (sent is { } day && DeclassifyDate.ParseYears(said) is int years) return DateOnly.FromDateTime(day).AddYears(years);
        if (at >= 0 && !DeclassifyDate.IsNone(said))
            _problems.Add(new("date-unreadable", $"“{said[..Math.Min(said.Length, 60)]}” gives no date of declassification."));
        return null;
    }

    private IReadOnlyList<CableReference> ParseReferences(FrontFields front, int? year, CableId? id)
    {
        if (front[FrontField.References] is not { Length: > 0 } block) return [];
        ReferenceParser parser = new(block, year, id);
        IReadOnlyList<CableReference> references = parser.Parse();
        if (parser.IsOfLastYear)
            _problems.Add(new("reference-of-last-year",
                "A reference to the same post has no year and a higher serial than this cable; it was taken for one of the year before."));
        foreach (CableReference reference in references)
            if (reference.Kind == ReferenceKind.Cable && StationNames.IsMisspelt(reference.Text))
                _problems.Add(new("station-misspelt", $"“{reference.Text}” was read as {reference.Value}."));
        if (parser.LacksYear) _problems.Add(new("reference-without-year", "A reference has no year and the cable's own is not known."));
        return references;
    }
}
