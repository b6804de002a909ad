using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>How a cable, or one paragraph of it, is cited: in words and in the formats of reference managers.</summary>
internal sealed partial record CableCitation
{
    // The first letters of a SHA-256 in a citation in words. So many tell the revisions of a cable apart for sure.
    private const int ShownDigest = 12;

    /// <summary>Canonical id.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the post.</summary>
    public required string Post { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>When the cable was sent, UTC; null if it is undated.</summary>
    public required DateTime? Created { get; init; }

    /// <summary>As written; null if it has none.</summary>
    public required string? Classification { get; init; }

    /// <summary>Number of the revision that was read.</summary>
    public required int Revision { get; init; }

    /// <summary>SHA-256 of the revision's bytes in hexadecimal; null if it is not known.</summary>
    public required string? Sha256 { get; init; }

    /// <summary>Name of the archive.</summary>
    public required string Archive { get; init; }

    /// <summary>Address of the cable.</summary>
    public required string Address { get; init; }

    /// <summary>The day on which it was read.</summary>
    public required DateOnly Accessed { get; init; }

    /// <summary>Anchor of the paragraph that is cited, such as <c>p4</c>; null for the whole cable.</summary>
    public string? Anchor { get; init; }

    // What BibTeX would read as a command. A backslash first: the others bring backslashes.
    [GeneratedRegex(@"[\\{}$&#%_~^]", RegexOptions.CultureInvariant)]
    private static partial Regex Special { get; }

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

    /// <summary>The citation of one paragraph; of the whole cable if it has no paragraph with this anchor.</summary>
    public CableCitation Naming(string anchor, Cable cable) =>
        cable.Paragraphs.Any(p => p.Anchor == anchor) ? this with { Anchor = anchor } : this;

    /// <summary>The citation of a footnote, after The Chicago Manual of Style, up to the paragraph.</summary>
    public string BeforeParagraph => string.Join(", ", new[]
    {
        Post,
        $"“{Title},” cable {Id}",
        Created is { } created ? DateFormat.Full(created) : "undated",
        Classification?.ToLowerInvariant() ?? "",
    }.Where(part => part is not ""));

    /// <summary>The rest of that citation, up to the anchor in the address.</summary>
    public string AfterParagraph => $"; {Archive}, {Version}, accessed {DateFormat.Full(Accessed)}, {Address}";

    /// <summary>The whole citation of a footnote.</summary>
    public string Chicago => BeforeParagraph + (Paragraph is null ? "" : $", {Paragraph}") + AfterParagraph
        + (Anchor is null ? "" : $"#{Anchor}") + ".";

    /// <summary>A short citation.</summary>
    public string Plain => $"{Id}, {Post}, {(Created is { } created ? DateFormat.InList(created) : "undated")}"
        + (Paragraph is null ? "" : $", {Paragraph}") + $". {Link}";

    /// <summary>An entry of BibTeX.</summary>
    public string BibTex
    {
        get
        {
            StringBuilder entry = new($"@misc{{{Id},\n");
            Field("author", $"{{{Escape(Post)}}}");
            Field("title", $"{{{Escape(Title)}}}");
            if (Created is { } created)
            {
                Field("date", DateFormat.Iso(DateOnly.FromDateTime(created)));
                Field("year", created.Year.ToString(CultureInfo.InvariantCulture));
            }
            Field("number", Id);
            Field("howpublished", "Diplomatic cable");
            Field("note", Escape(Note));
            Field("url", Link);
            Field("urldate", DateFormat.Iso(Accessed));
            return entry.Append("}\n").ToString();

            void Field(string name, string value) => entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
        }
    }

    /// <summary>A record of RIS, which Zotero, EndNote and Mendeley import.</summary>
    public string Ris
    {
        get
        {
            StringBuilder record = new();
            Line("TY", "RPRT");
            Line("AU", Post);
            Line("TI", Title);
            if (Created is { } created)
            {
                Line("PY", created.Year.ToString(CultureInfo.InvariantCulture));
                Line("DA", created.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
            }
            Line("SN", Id);
            Line("M3", "Diplomatic cable");
            Line("N1", Note);
            Line("UR", Link);
            Line("Y2", Accessed.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
            Line("ER", "");
            return record.ToString();

            void Line(string tag, string value) =>
                record.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
        }
    }

    /// <summary>The item for processors of the Citation Style Language.</summary>
    public CslItem Csl => new(
        Id, "report", Title, [new(Post)], Created is { } created ? CslDate.Of(DateOnly.FromDateTime(created)) : null,
        CslDate.Of(Accessed), Id, "Diplomatic cable", Link, Note);

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

    private static string Escape(string text) => Special.Replace(text, letter => letter.Value switch
    {
        "\\" => @"\textbackslash{}",
        "~" => @"\textasciitilde{}",
        "^" => @"\textasciicircum{}",
        _ => @"\" + letter.Value,
    });
}
