using System.Text.Json;
using CableSearch.Archive.Contract;
using CableSearch.Web.Cables;
using CableSearch.Web.Format;

namespace CableSearch.Web.Bookmarks;

/// <summary>Writes a reader's lists as JSON. <see cref="ListFile"/> reads this JSON when it is imported.</summary>
internal static class ListJson
{
    /// <summary>The value of the property <c>format</c>, by which an import recognises the file.</summary>
    public const string Format = "cablesearch-list";

    /// <summary>
    /// Version of the file format that is written. A file of version 1 had a single list without a name, with cables only.
    /// </summary>
    public const int Version = 2;

    /// <summary>The JSON text of a file with the lists.</summary>
    public static string Write(IReadOnlyList<ExportedList> lists) => JsonSerializer.Serialize(
        new
        {
            format = Format,
            version = Version,
            lists = lists.Select(l => new
            {
                name = l.Name,
                items = l.Items.Select(i => new
                {
                    kind = NameOf(i.Entry.Target.Kind),
                    id = i.Entry.Target.Id,
                    anchor = i.Entry.Target.Anchor,
                    words = i.Words,
                    url = i.Address,
                    note = i.Entry.Note,
                    tags = i.Entry.Tags,
                    added = DateFormat.Iso(i.Entry.AddedAt),
                    title = i.Title == i.Entry.Target.Id ? null : i.Title,
                    post = i.Entry.Cable?.Origin,
                    outlet = i.Entry.Article?.Outlet,
                    date = DateOf(i.Entry),
                    classification = i.Entry.Cable?.Classification,
                    revision = i.Revision,
                    sha256 = i.Sha256,
                }),
            }),
        }, CitationFiles.Readable);

    /// <summary>The name of a kind of item, such as a paragraph, in the JSON file.</summary>
    public static string NameOf(ItemKind kind) => kind switch
    {
        ItemKind.Paragraph => "paragraph",
        ItemKind.Quotation => "quotation",
        ItemKind.Article => "article",
        _ => "cable",
    };

    /// <summary>Date and time of the cable, or day of the article, in ISO 8601; null if it is not known.</summary>
    public static string? DateOf(ListEntry entry) => entry.Cable?.Created is { } created ? DateFormat.Iso(created)
        : entry.Article?.Published is { } day ? DateFormat.Iso(day) : null;
}
