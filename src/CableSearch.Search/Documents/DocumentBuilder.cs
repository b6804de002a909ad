using System.Globalization;
using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Search.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Documents;

/// <summary>Makes the document of a cable or an article.</summary>
internal sealed class DocumentBuilder(Stems stems)
{
    private const string English = "en";

    private static readonly FieldType Positions = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    };
    private static readonly FieldType Frequencies = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS,
    };
    private static readonly FieldType Presence = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_ONLY,
    };
    // No norms, since the length of an address block says nothing about relevance.
    private static readonly FieldType HeaderPositions = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    };

    /// <summary>Key of an article's document.</summary>
    public static string KeyOf(string slug) => "article:" + slug;

    public Document Build(HeldCable held)
    {
        CableText text = held.Text!;
        Cable cable = CableParser.Parse(text);
        Document document = Begin(held.Id, "cable", held.Created, held.Title, held.Origin);
        AddArrival(document, held.Change, held.ImportedAt);
        AddText(document, SearchableBody.Of(text.Body ?? ""), held.Title == held.Id ? "" : cable.Subject ?? held.Title, English);
        string header = $"{held.Id} {held.Origin} {text.Header}";
        document.Add(new Field(IndexFields.Header, WordStream.Folded(header), HeaderPositions));
        document.Add(new Field(IndexFields.Written, WordStream.Written(header), Presence));
        AddOptional(document, IndexFields.Summary, Joined(cable, ParagraphKind.Summary));
        AddOptional(document, IndexFields.Comment, Joined(cable, ParagraphKind.Comment));
        string meanings = string.Join(' ', cable.Tags.Select(t => $"{t.Value} {t.Meaning}"));
        document.Add(new Field(IndexFields.Meaning, WordStream.Folded(meanings), Presence));
        document.Add(new Field(IndexFields.Meaning, WordStream.Stemmed(meanings, stems, English), Presence));
        AddNames(document, IndexFields.From, [cable.From, held.Origin]);
        AddNames(document, IndexFields.To, cable.Recipients.Select(r => $"{r.Route} {r.Name}"));
        AddNames(document, IndexFields.Info, cable.InfoRecipients.Select(r => $"{r.Route} {r.Name}"));
        AddNames(document, IndexFields.Signed, cable.SignedBy);
        AddNames(document, IndexFields.ClassifiedBy, [cable.ClassifiedBy]);
        AddFacet(document, IndexFields.Post, held.Post);
        AddFacet(document, IndexFields.Country, held.Country ?? IndexFields.Unknown);
        AddFacet(document, IndexFields.Class, ClassificationSlug.Of(held.Classification));
        foreach (string caveat in cable.Caveats) AddFacet(document, IndexFields.Caveat, caveat.ToLowerInvariant());
        foreach (string tag in cable.Tags.Select(t => t.Code).OfType<string>().Distinct(StringComparer.Ordinal))
            AddFacet(document, IndexFields.Tag, tag);
        AddFacet(document, IndexFields.Lang, English);
        foreach (string cited in cable.References.Where(r => r.Kind == ReferenceKind.Cable).Select(r => r.Value).Concat(ListedIds(text))
            .Distinct(StringComparer.Ordinal))
            document.Add(new StringField(IndexFields.Cites, cited, Field.Store.YES));
        foreach (string marking in cable.Paragraphs.Select(p => p.Marking).OfType<string>().DistinctBy(MarkingOf))
            document.Add(new StringField(IndexFields.Marking, MarkingOf(marking), Field.Store.NO));
        foreach (string reason in cable.Reasons)
            document.Add(new StringField(IndexFields.Reason, reason.ToLowerInvariant(), Field.Store.NO));
        if (held.CoverageCount > 0) document.Add(new StringField(IndexFields.Has, "coverage", Field.Store.NO));
        if (cable.Redactions.Count > 0) document.Add(new StringField(IndexFields.Has, "redactions", Field.Store.NO));
        AddStored(document, IndexFields.Classification, held.Classification);
        AddStored(document, IndexFields.Post, held.Post);
        AddStored(document, IndexFields.Country, held.Country);
        document.Add(new StoredField(IndexFields.Coverage, held.CoverageCount));
        return document;
    }

    public Document Build(Article article)
    {
        Document document = Begin(KeyOf(article.Slug), "article", article.Published?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
            article.Title, article.Outlet ?? "");
        AddArrival(document, article.Change, article.ImportedAt);
        AddText(document, $"{article.Title}\n{article.Summary}\n{article.Text}", article.Title, article.Language);
        AddFacet(document, IndexFields.Lang, article.Language);
        document.Add(new Field(IndexFields.Header, WordStream.Folded($"{article.Outlet} {article.Author}"), HeaderPositions));
        foreach (string cited in article.Links.Select(l => l.CableId))
            document.Add(new StringField(IndexFields.Cites, cited, Field.Store.YES));
        return document;
    }

    /// <summary>The marking of a paragraph as it is looked for: (S//NF) and (S/NF) are one.</summary>
    public static string MarkingOf(string marking) => marking.Replace("//", "/", StringComparison.Ordinal).ToLowerInvariant();

    private static Document Begin(string key, string kind, DateTime? date, string title, string origin)
    {
        // Columns that an older parser filled may hold a date of the year 9999.
        date = PlausibleDate.Or(date);
        long minutes = (date?.Ticks ?? 0) / TimeSpan.TicksPerMinute;
        Document document =
        [
            new StringField(IndexFields.Key, key, Field.Store.YES),
            new SortedDocValuesField(IndexFields.Order, new BytesRef(key)),
            new Int64Field(IndexFields.Date, minutes, Field.Store.YES),
            new StoredField(IndexFields.Title, title),
            new StoredField(IndexFields.Origin, origin),
        ];
        // What has no date has no value to sort by.
        if (minutes != 0) document.Add(new NumericDocValuesField(IndexFields.Date, minutes));
        AddFacet(document, IndexFields.Kind, kind);
        AddFacet(document, IndexFields.Year, date?.Year.ToString("0000", CultureInfo.InvariantCulture) ?? IndexFields.Undated);
        return document;
    }

    private static void AddArrival(Document document, long change, DateTime imported)
    {
        document.Add(new NumericDocValuesField(IndexFields.Change, change));
        document.Add(new NumericDocValuesField(IndexFields.Imported, new DateTimeOffset(imported, TimeSpan.Zero).ToUnixTimeMilliseconds()));
    }

    private void AddText(Document document, string text, string subject, string language)
    {
        document.Add(new Field(IndexFields.Text, WordStream.Folded(text), Positions));
        document.Add(new Field(IndexFields.Stem, WordStream.Stemmed(text, stems, language), Frequencies));
        document.Add(new Field(IndexFields.Written, WordStream.Written(text), Presence));
        document.Add(new Field(IndexFields.Subject, WordStream.Folded(subject), Positions));
        document.Add(new Field(IndexFields.SubjectStem, WordStream.Stemmed(subject, stems, language), Frequencies));
        AddSigns(document, IndexFields.TextCharacters, text);
        AddSigns(document, IndexFields.SubjectCharacters, subject);
    }

    private static void AddSigns(Document document, string field, string text)
    {
        if (ScriptFamilies.IsUnspaced(text)) document.Add(new Field(field, WordStream.Characters(text), Positions));
    }

    private void AddOptional(Document document, string field, string text)
    {
        if (text.Length == 0) return;
        document.Add(new Field(field, WordStream.Folded(text), Positions));
        document.Add(new Field(IndexFields.Stems[field], WordStream.Stemmed(text, stems, English), Presence));
        document.Add(new StringField(IndexFields.Has, field, Field.Store.NO));
    }

    private static void AddNames(Document document, string field, IEnumerable<string?> names)
    {
        string text = string.Join('\n', names);
        if (text.Length > 0) document.Add(new Field(field, WordStream.Folded(text), HeaderPositions));
    }

    private static void AddFacet(Document document, string field, string value)
    {
        document.Add(new StringField(field, value, Field.Store.NO));
        document.Add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    // Filters and stored facts share a name: the stored one is not indexed.
    private static void AddStored(Document document, string field, string? value)
    {
        if (value is not null) document.Add(new StoredField(field, value));
    }

    private static IEnumerable<string> ListedIds(CableText text) =>
        text.References.Select(r => CableId.TryParse(r, out CableId id, text.Year) ? id.ToString() : "").Where(r => r.Length > 0);

    private static string Joined(Cable cable, ParagraphKind kind) =>
        cable.Paragraphs.Where(p => p.Kind == kind).Aggregate(new StringBuilder(), (all, p) => all.Append(p.Text).Append('\n')).ToString();
}
