using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>How a cable, or one paragraph of it, is cited: in words and in the formats of reference managers.</summary>
internal sealed record CableCitation
{
    // Number of hexadecimal digits of the revision's SHA-256 that a citation in words shows. They are enough to tell the revisions of a
    // cable apart.
    private const int ShownDigest = 12;

    /// <summary>Canonical id of the cable.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the post that sent the cable.</summary>
    public required string Post { get; init; }

    /// <summary>Title of the cable.</summary>
    public required string Title { get; init; }

    /// <summary>When the cable was sent, UTC; null if it is undated.</summary>
    public required DateTime? Created { get; init; }

    /// <summary>The classification as the cable writes it; null if it has none.</summary>
    public required string? Classification { get; init; }

    /// <summary>Number of the revision that is cited.</summary>
    public required int Revision { get; init; }

    /// <summary>SHA-256 of the revision's bytes in hexadecimal; null if it is not known.</summary>
    public required string? Sha256 { get; init; }

    /// <summary>Name of this archive.</summary>
    public required string Archive { get; init; }

    /// <summary>Full address of the cable's page.</summary>
    public required string Address { get; init; }

    /// <summary>The day on which the reader opened the cable.</summary>
    public required DateOnly Accessed { get; init; }

    /// <summary>Anchor of the paragraph that is cited, such as <c>p4</c>; null for the whole cable.</summary>
    public string? Anchor { get; init; }

    /// <summary>The citation of a cable of the archive.</summary>
    public static CableCitation Of(HeldCable cable, string archive, string address, DateTimeOffset now) => new()
    {
        Id = cable.Id,
        Post = cable.Origin,
        Title = cable.Title,
        Created = cable.Created,
        Classification = cable.Classification,
        Revision = cable.Revision,
        Sha256 = cable.Sha256,
        Archive = archive,
        Address = address,
        Accessed = DateOnly.FromDateTime(now.UtcDateTime),
    };

    /// <summary>
    /// A copy of this citation that cites the paragraph with the given anchor. If the cable has no such paragraph, the citation is
    /// unchanged.
    /// </summary>
    public CableCitation Naming(string anchor, Cable cable) =>
        cable.Paragraphs.Any(p => p.Anchor == anchor) ? this with { Anchor = anchor } : this;

    /// <summary>The part of the footnote citation (<see cref="Chicago"/>) that comes before the number of the paragraph.</summary>
    public string BeforeParagraph => string.Join(", ", new[]
    {
        Post,
        $"“{Title},” cable {Id}",
        Created is { } created ? DateFormat.Full(created) : "undated",
        Classification?.ToLowerInvariant() ?? "",
    }.Where(part => part is not ""));

    /// <summary>
    /// The part of the footnote citation (<see cref="Chicago"/>) that comes after the number of the paragraph. It ends with the address of
    /// the cable's page. To cite a paragraph, its anchor is then added to this address.
    /// </summary>
    public string AfterParagraph => $"; {Archive}, {Version}, accessed {DateFormat.Full(Accessed)}, {Address}";

    /// <summary>The whole citation for a footnote (The Chicago Manual of Style).</summary>
    public string Chicago => BeforeParagraph + (Paragraph is null ? "" : $", {Paragraph}") + AfterParagraph
        + (Anchor is null ? "" : $"#{Anchor}") + ".";

    /// <summary>A short citation: id, post, day, paragraph and address.</summary>
    public string Plain => $"{Id}, {Post}, {(Created is { } created ? DateFormat.InList(created) : "undated")}"
        + (Paragraph is null ? "" : $", {Paragraph}") + $". {Link}";

    /// <summary>The citation as an entry of a BibTeX file.</summary>
    public string BibTex => BibTexEntry.Of(Key,
    [
        ("author", BibTexEntry.Exact(Post)),
        ("title", BibTexEntry.Exact(Title)),
        ("date", Created is { } day ? DateFormat.Iso(DateOnly.FromDateTime(day)) : null),
        ("year", Year),
        ("number", Id),
        ("howpublished", "Diplomatic cable"),
        ("note", BibTexEntry.Escape(Note)),
        ("url", Link),
        ("urldate", DateFormat.Iso(Accessed)),
    ]);

    /// <summary>The citation as a record of an RIS file.</summary>
    public string Ris => RisRecord.Of("RPRT",
    [
        ("AU", Post),
        ("TI", Title),
        ("PY", Year),
        ("DA", Created?.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)),
        ("SN", Id),
        ("M3", "Diplomatic cable"),
        ("N1", Note),
        ("UR", Link),
        ("Y2", Accessed.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)),
    ]);

    /// <summary>The citation as an item of CSL-JSON (Citation Style Language).</summary>
    public CslItem Csl => new(
        Key, "report", Title, [new(Post)], Created is { } created ? CslDate.Of(DateOnly.FromDateTime(created)) : null,
        CslDate.Of(Accessed), Id, "Diplomatic cable", Link, Note);

    // Key of the BibTeX entry. It contains the anchor, so that the citations of two paragraphs of a cable have different keys.
    private string Key => Anchor is null ? Id : $"{Id}-{Anchor}";

    private string? Year => Created?.Year.ToString(CultureInfo.InvariantCulture);

    private string Link => Anchor is null ? Address : $"{Address}#{Anchor}";

    private string? Paragraph => Anchor is ['p', .. string number] ? $"para. {number}" : null;

    private string Version =>
        $"revision {Revision.ToString(CultureInfo.InvariantCulture)}" + (Sha256 is null ? "" : $" (sha-256 {Sha256[..ShownDigest]}…)");

    private string Note => string.Join("; ", new[]
    {
        Classification?.ToLowerInvariant(),
        Paragraph,
        $"{Archive}, revision {Revision.ToString(CultureInfo.InvariantCulture)}",
        Sha256 is null ? null : $"SHA-256 {Sha256}",
    }.OfType<string>());
}
