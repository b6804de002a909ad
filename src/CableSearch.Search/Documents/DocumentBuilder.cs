using System.Globalization;
using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Cables.Contract;
using CableSearch.Search.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Documents;

/// <summary>
/// Makes the Lucene document of a cable or an article. For use by one thread. The next call of Build changes the document, so add a
/// document to the index before building another.
/// </summary>
internal sealed class DocumentBuilder
{
    private const string English = Stemmer.English;

    private readonly DocumentFields _fields = new();
    private readonly Int64Field _date = new(IndexFields.Date, 0, Field.Store.YES);

    /// <summary>Key of the document of an article.</summary>
    public static string KeyOf(string slug) => "article:" + slug;

    /// <summary>The document of a cable. Its text must be readable (not withdrawn or damaged).</summary>
    public IReadOnlyList<IIndexableField> Build(HeldCable held)
    {
        CableText text = held.Text!;
        Cable cable = held.Parse();
        Begin(held.Id, "cable", held.Created, held.Title, held.Origin);
        AddArrival(held.Change, held.ImportedAt);
        TextWords body = AddText(SearchableBody.Of(text.Body ?? ""), held.Title == held.Id ? "" : cable.Subject ?? held.Title, English);
        TextWords header = _fields.Cut($"{held.Id} {held.Origin} {text.Header}", English);
        _fields.Add(IndexFields.Header, header, WordAspect.Folded, FieldTypes.HeaderPositions);
        _fields.AddWritten(IndexFields.Written, body, header);
        AddOptional(IndexFields.Summary, Joined(cable, ParagraphKind.Summary));
        AddOptional(IndexFields.Comment, Joined(cable, ParagraphKind.Comment));
        AddMeanings(cable);
        AddNames(IndexFields.From, [cable.From, held.Origin]);
        AddNames(IndexFields.To, cable.Recipients.Select(r => $"{r.Route} {r.Name}"));
        AddNames(IndexFields.Info, cable.InfoRecipients.Select(r => $"{r.Route} {r.Name}"));
        AddNames(IndexFields.Signed, cable.SignedBy);
        AddNames(IndexFields.ClassifiedBy, [cable.ClassifiedBy]);
        _fields.AddFacet(IndexFields.Post, held.Post);
        _fields.AddFacet(IndexFields.Country, held.Country ?? IndexFields.Unknown);
        _fields.AddFacet(IndexFields.Class, ClassificationSlug.Of(held.Classification));
        _fields.AddFacet(IndexFields.Caveat, [.. cable.Caveats.Select(c => c.ToLowerInvariant())]);
        _fields.AddFacet(IndexFields.Tag, [.. cable.Tags.Select(t => t.Code).OfType<string>().Distinct(StringComparer.Ordinal)]);
        _fields.AddFacet(IndexFields.Lang, English);
        AddCites(cable.References.Where(r => r.Kind == ReferenceKind.Cable).Select(r => r.Value).Concat(ListedIds(text)));
        _fields.AddExact(
            IndexFields.Marking, [.. cable.Paragraphs.Select(p => p.Marking).OfType<string>().Distinct().Select(MarkingOf).Distinct()]);
        _fields.AddExact(IndexFields.Reason, [.. cable.Reasons.Select(r => r.ToLowerInvariant())]);
        if (held.CoverageCount > 0) _fields.AddExact(IndexFields.Has, "coverage");
        if (cable.Redactions.Count > 0) _fields.AddExact(IndexFields.Has, "redactions");
        _fields.AddStored(IndexFields.Classification, held.Classification);
        _fields.AddStored(IndexFields.Post, held.Post);
        _fields.AddStored(IndexFields.Country, held.Country);
        _fields.Add(new StoredField(IndexFields.Coverage, held.CoverageCount));
        return _fields.Fields;
    }

    /// <summary>The document of an article.</summary>
    public IReadOnlyList<IIndexableField> Build(Article article)
    {
        Begin(KeyOf(article.Slug), "article", article.Published?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
            article.Title, article.Outlet ?? "");
        AddArrival(article.Change, article.ImportedAt);
        TextWords text = AddText($"{article.Title}\n{article.Summary}\n{article.Text}", article.Title, article.Language);
        _fields.AddWritten(IndexFields.Written, text);
        _fields.AddFacet(IndexFields.Lang, article.Language);
        _fields.Add(IndexFields.Header, _fields.Cut($"{article.Outlet} {article.Author}", English), WordAspect.Folded,
            FieldTypes.HeaderPositions);
        AddCites(article.Links.Select(l => l.CableId));
        return _fields.Fields;
    }

    /// <summary>
    /// The classification marking of a paragraph as a value of the index. For example, (S//NF) and (S/NF) both become <c>(s/nf)</c>.
    /// </summary>
    public static string MarkingOf(string marking) => marking.Replace("//", "/", StringComparison.Ordinal).ToLowerInvariant();

    private void Begin(string key, string kind, DateTime? date, string title, string origin)
    {
        // Drops dates such as the year 9999, which an older parser may have stored in the database.
        date = PlausibleDate.Or(date);
        long minutes = (date?.Ticks ?? 0) / TimeSpan.TicksPerMinute;
        _fields.Begin();
        _fields.AddExact(IndexFields.Key, key);
        _fields.AddStored(IndexFields.Key, key);
        _fields.Add(new SortedDocValuesField(IndexFields.Order, new BytesRef(key)));
        _date.SetInt64Value(minutes);
        _fields.Add(_date);
        _fields.AddStored(IndexFields.Title, title);
        _fields.AddStored(IndexFields.Origin, origin);
        // A document without a date gets no value to sort by.
        if (minutes != 0) _fields.Add(new NumericDocValuesField(IndexFields.Date, minutes));
        _fields.AddFacet(IndexFields.Kind, kind);
        _fields.AddFacet(IndexFields.Year, date?.Year.ToString("0000", CultureInfo.InvariantCulture) ?? IndexFields.Undated);
    }

    private void AddArrival(long change, DateTime imported)
    {
        _fields.Add(new NumericDocValuesField(IndexFields.Change, change));
        _fields.Add(new NumericDocValuesField(
            IndexFields.Imported, new DateTimeOffset(imported, TimeSpan.Zero).ToUnixTimeMilliseconds()));
    }

    private TextWords AddText(string text, string subject, string language)
    {
        TextWords words = _fields.Cut(text, language), ofSubject = _fields.Cut(subject, language);
        _fields.Add(IndexFields.Text, words, WordAspect.Folded, FieldTypes.Positions);
        AddStems(IndexFields.Stem, words, language);
        _fields.Add(IndexFields.Subject, ofSubject, WordAspect.Folded, FieldTypes.Positions);
        AddStems(IndexFields.SubjectStem, ofSubject, language);
        AddSigns(IndexFields.TextCharacters, text, language);
        AddSigns(IndexFields.SubjectCharacters, subject, language);
        return words;
    }

    // English stems are not indexed: a query finds the words with the same stem in the list of all words of the index (StemWords).
    private void AddStems(string field, TextWords words, string language)
    {
        if (language != English) _fields.Add(field, words, WordAspect.Stem, FieldTypes.Frequencies);
    }

    private void AddSigns(string field, string text, string language)
    {
        if (!ScriptFamilies.IsUnspaced(text)) return;
        _fields.Add(field, _fields.Cut(text, language, byCharacter: true), WordAspect.Folded, FieldTypes.Positions);
    }

    private void AddOptional(string field, string text)
    {
        if (text.Length == 0) return;
        TextWords words = _fields.Cut(text, English);
        _fields.Add(field, words, WordAspect.Folded, FieldTypes.Positions);
        _fields.AddExact(IndexFields.Has, field);
    }

    private void AddMeanings(Cable cable)
    {
        TextWords words = _fields.Cut(string.Join(' ', cable.Tags.Select(t => $"{t.Value} {t.Meaning}")), English);
        _fields.Add(IndexFields.Meaning, words, WordAspect.Folded, FieldTypes.Presence);
        _fields.Add(IndexFields.Meaning, words, WordAspect.Stem, FieldTypes.Presence);
    }

    private void AddNames(string field, IEnumerable<string?> names)
    {
        string text = string.Join('\n', names);
        if (text.Length > 0) _fields.Add(field, _fields.Cut(text, English), WordAspect.Folded, FieldTypes.HeaderPositions);
    }

    private void AddCites(IEnumerable<string> ids)
    {
        string[] cited = [.. ids.Distinct(StringComparer.Ordinal)];
        _fields.AddExact(IndexFields.Cites, cited);
        foreach (string id in cited) _fields.AddStored(IndexFields.Cites, id);
    }

    private static IEnumerable<string> ListedIds(CableText text) =>
        text.References.Select(r => CableId.TryParse(r, out CableId id, text.Year) ? id.ToString() : "").Where(r => r.Length > 0);

    private static string Joined(Cable cable, ParagraphKind kind) =>
        cable.Paragraphs.Where(p => p.Kind == kind).Aggregate(new StringBuilder(), (all, p) => all.Append(p.Text).Append('\n')).ToString();
}
