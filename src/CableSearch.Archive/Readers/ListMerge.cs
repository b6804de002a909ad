using System.Globalization;
using System.Text.RegularExpressions;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>
/// Adds other lists to the lists of a reader: beside them, or merged into them. Nothing of either side is lost: an item that both sides
/// have keeps both notes and the tags of both. All changes are made in the context; the caller saves them.
/// </summary>
internal sealed partial class ListMerge
{
    private const string BetweenNotes = "\n\n";

    // New items of a reader go into the list that was chosen last. If a merge makes a list for a reader who has lists already, the new list
    // gets this time of choice, which is earlier than any other. So new items still go into the same list as before the merge.
    private static readonly DateTime NotChosen = DateTime.UnixEpoch;

    [GeneratedRegex(@"^(.+) \(([0-9]{1,3})\)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Numbered { get; }

    private readonly ArchiveContext _context;
    private readonly byte[] _reader;
    private readonly List<ListRow> _lists;
    private readonly List<ListItemRow> _items;

    private ListMerge(ArchiveContext context, byte[] reader, List<ListRow> lists, List<ListItemRow> items) =>
        (_context, _reader, _lists, _items) = (context, reader, lists, items);

    /// <summary>Number of the reader's lists.</summary>
    public int Lists => _lists.Count;

    /// <summary>Number of the items in the reader's lists.</summary>
    public int Items => _items.Count;

    /// <summary>Reads the reader's lists.</summary>
    public static async Task<ListMerge> ReadAsync(ArchiveContext context, byte[] reader, CancellationToken stop) => new(context, reader,
        await context.Lists.Where(l => l.Reader == reader).OrderBy(l => l.Number).ToListAsync(stop),
        await context.ListItems.Where(i => i.Reader == reader).OrderBy(i => i.Position).ToListAsync(stop));

    /// <summary>
    /// Adds lists beside those of the reader. The first added list counts as the list that the reader chose last. So the items that the
    /// reader saves from now on go into it.
    /// </summary>
    public void Add(IEnumerable<ImportedList> lists, DateTime now)
    {
        foreach (ImportedList list in lists)
        {
            Put(list, NewList(list.Name, now), []);
            now = now.AddMilliseconds(-1);
        }
    }

    /// <summary>
    /// Merges each list into the reader's list of the same name. If several of the lists have the same name, the first is merged into the
    /// reader's first list of this name, the second into the second, and so on. If the reader has no such list, a new one is made.
    /// </summary>
    public void Merge(IEnumerable<ImportedList> lists, DateTime now)
    {
        HashSet<int> merged = [];
        foreach (ImportedList list in lists)
        {
            ListRow row = _lists.FirstOrDefault(l => l.Name == list.Name && !merged.Contains(l.Number))
                ?? NewList(list.Name, _lists is [] ? now : NotChosen);
            Put(list, row, merged);
        }
    }

    // Puts the items of a list into a list of the reader. If the reader's list has the same item, the notes and tags of both are joined. If
    // that makes the note too long or the tags too many, the added item goes into a further list, such as "Lima (2)". The same is done if
    // the two items quote different words.
    private void Put(ImportedList list, ListRow row, HashSet<int> merged)
    {
        merged.Add(row.Number);
        List<ListEntry> rest = [];
        long place = _items.Where(i => i.List == row.Number).Select(i => i.Position).DefaultIfEmpty(-1).Max();
        Dictionary<(ItemKind, string, string), ListItemRow> held =
            _items.Where(i => i.List == row.Number).ToDictionary(i => (i.Kind, i.Target, i.Anchor));
        foreach (ListEntry entry in list.Entries)
        {
            ItemTarget target = entry.Target;
            if (!held.TryGetValue((target.Kind, target.Id, target.Anchor), out ListItemRow? item))
                held.Add((target.Kind, target.Id, target.Anchor), NewItem(row.Number, entry, ++place));
            else if (!IsJoined(item, entry)) rest.Add(entry);
        }
        if (rest is []) return;
        string name = NameAfter(list.Name);
        Put(new(name, rest),
            _lists.FirstOrDefault(l => l.Name == name && !merged.Contains(l.Number)) ?? NewList(name, NotChosen), merged);
    }

    private static bool IsJoined(ListItemRow item, ListEntry entry)
    {
        string note = Joined(item.Note, Stored(entry.Note));
        string[] tags = [.. EntryHeadings.TagsIn(item.Tags).Union(entry.Tags.Select(Stored), StringComparer.OrdinalIgnoreCase)];
        if (item.Words != Stored(entry.Target.Words) || note.Length > ListItemStore.MaxNoteLength || tags.Length > ListItemStore.MaxTags)
            return false;
        (item.Note, item.Tags) = (note, EntryHeadings.TagsOf(tags));
        return true;
    }

    // Both notes, one after the other. If one note is a part of the other, it is not repeated. So a file can be imported twice without
    // doubling the notes.
    private static string Joined(string own, string other) =>
        Contains(own, other) ? own : Contains(other, own) ? other : own + BetweenNotes + other;

    private static bool Contains(string note, string part) => part is ""
        || (BetweenNotes + note + BetweenNotes).Contains(BetweenNotes + part + BetweenNotes, StringComparison.Ordinal);

    private ListRow NewList(string name, DateTime chosen)
    {
        ListRow row = new()
        {
            Reader = _reader,
            Number = _lists.Select(l => l.Number).DefaultIfEmpty().Max() + 1,
            Name = Stored(name),
            ChosenAt = chosen,
        };
        _lists.Add(row);
        _context.Lists.Add(row);
        return row;
    }

    private ListItemRow NewItem(int list, ListEntry entry, long place)
    {
        ListItemRow row = new()
        {
            Id = Guid.NewGuid(),
            Reader = _reader,
            List = list,
            Kind = entry.Target.Kind,
            Target = entry.Target.Id,
            Anchor = entry.Target.Anchor,
            Words = Stored(entry.Target.Words),
            Note = Stored(entry.Note),
            Tags = Stored(EntryHeadings.TagsOf(entry.Tags)),
            Position = place,
            AddedAt = entry.AddedAt,
        };
        _items.Add(row);
        _context.ListItems.Add(row);
        return row;
    }

    // "Lima" becomes "Lima (2)", and "Lima (2)" becomes "Lima (3)". A long name is cut at its end.
    private static string NameAfter(string name)
    {
        (string stem, int number) = Numbered.Match(name) is { Success: true } match
            ? (match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))
            : (name, 1);
        string end = string.Create(CultureInfo.InvariantCulture, $" ({number + 1})");
        int length = Math.Min(stem.Length, ListStore.MaxNameLength - end.Length);
        if (char.IsHighSurrogate(stem[length - 1])) length--;
        return stem[..length] + end;
    }

    // PostgreSQL can't store the character U+0000.
    private static string Stored(string text) => text.Replace('\0', '\uFFFD');
}
