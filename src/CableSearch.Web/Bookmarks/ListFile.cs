using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Cables.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Bookmarks;

/// <summary>Reads lists from JSON files that <see cref="ListJson"/> wrote, in the current or the first version of the format.</summary>
internal static partial class ListFile
{
    private const int MaxSlugLength = 200;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    [GeneratedRegex(@"^[a-z]{1,2}[0-9]{1,5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Anchor { get; }

    /// <summary>The lists of a JSON file. If the file can't be read, the lists are null, and a sentence says why.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="now">The present time, for items whose file does not say when they were added.</param>
    /// <param name="stop">Ends the reading.</param>
    public static async Task<(IReadOnlyList<ImportedList>? Lists, string? Problem)> ReadAsync(
        Stream content, DateTime now, CancellationToken stop)
    {
        FileJson? file;
        try
        {
            file = await JsonSerializer.DeserializeAsync<FileJson>(content, Options, stop);
        }
        catch (JsonException error)
        {
            return (null, "Choose a JSON file that was exported here. "
                + $"This file can't be read as JSON; look at line {CountFormat.Of((error.LineNumber ?? 0) + 1)}.");
        }
        if (file is not { Format: ListJson.Format }) return (null, "The file is not an export of lists from this site.");
        if (file.Version is < 1 or > ListJson.Version) return (null, "The file is of a version that this site does not know.");
        List<ImportedList> lists = [];
        foreach (ListOfFile? list in file.Lists ?? [new(ListStore.FirstName, file.Items)])
        {
            string name = string.Join(' ', (list?.Name ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
            if (name.Length is 0 or > ListStore.MaxNameLength)
                return (null, $"List {CountFormat.Of(lists.Count + 1)} of the file needs a name of at most "
                    + $"{CountFormat.Of(ListStore.MaxNameLength)} characters.");
            List<ListEntry> entries = [];
            foreach (ItemOfFile? item in list!.Items ?? [])
            {
                if (EntryOf(item, now) is not { } entry)
                    return (null, $"Item {CountFormat.Of(entries.Count + 1)} of the list “{name}” names no cable or article, or its "
                        + "note, tags or quotation are too long.");
                entries.Add(entry);
            }
            lists.Add(new(name, entries));
        }
        return (lists, null);
    }

    private static ListEntry? EntryOf(ItemOfFile? item, DateTime now)
    {
        if (item is null || TargetOf(item) is not { } target) return null;
        string note = (item.Note ?? "").ReplaceLineEndings("\n");
        IReadOnlyList<string> tags = ItemTags.Of(item.Tags ?? []);
        DateTime added = DateTimeOffset.TryParse(item.Added, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var written)
            ? written.UtcDateTime
            : now;
        return note.Length > ListItemStore.MaxNoteLength || !ItemTags.AreShort(tags) ? null : new(Guid.Empty, target, note, tags, added);
    }

    private static ItemTarget? TargetOf(ItemOfFile item)
    {
        string anchor = item.Anchor ?? "";
        if (anchor is not "" && !Anchor.IsMatch(anchor)) return null;
        bool isCable = CableId.TryParse(item.Id, out CableId cable);
        bool isSlug = item.Id is { Length: > 0 and <= MaxSlugLength } id && !id.Any(char.IsControl);
        return (item.Kind ?? "cable") switch
        {
            "cable" when isCable => ItemTarget.OfCable(cable.ToString()),
            "paragraph" when isCable && anchor is not "" => new(ItemKind.Paragraph, cable.ToString(), anchor),
            "article" when isSlug => new(ItemKind.Article, item.Id!),
            "quotation" when isSlug && anchor is not "" && item.Words is { Length: > 0 and <= ItemTarget.MaxWordsLength } words =>
                new(ItemKind.Quotation, item.Id!, anchor, words),
            _ => null,
        };
    }

    private sealed record FileJson(string? Format, int Version, IReadOnlyList<ListOfFile>? Lists, IReadOnlyList<ItemOfFile>? Items);

    private sealed record ListOfFile(string? Name, IReadOnlyList<ItemOfFile>? Items);

    private sealed record ItemOfFile(
        string? Kind, string? Id, string? Anchor, string? Words, string? Note, IReadOnlyList<string>? Tags, string? Added);
}
