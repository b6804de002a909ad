using System.Globalization;
using CableSearch.Archive.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>Which items of a list the reader sees: those with all of the words, in an order, a part at a time.</summary>
/// <param name="Words">Words that each item contains in title, post, outlet, id, quotation, note or tags; empty for all.</param>
/// <param name="Order">The order.</param>
/// <param name="Part">Number of the part, from 1.</param>
public sealed record EntrySelection(string Words, EntryOrder Order, int Part)
{
    /// <summary>Items of a part. The text of each paragraph among them is read from its cable.</summary>
    public const int PartSize = 100;

    // In UTF-16 units.
    private const int MaxWords = 100;

    // A reader's items fill fewer.
    private const int MaxPart = 1000;

    /// <summary>Reads it from the address. What it does not know is left out.</summary>
    public static EntrySelection Read(IQueryCollection query)
    {
        string words = query["q"].ToString();
        EntryOrder order = Enum.TryParse(query["order"], ignoreCase: true, out EntryOrder named) && Enum.IsDefined(named)
            ? named
            : EntryOrder.Hand;
        return new(words.Length <= MaxWords ? words : words[..MaxWords], order, PartOf(query["part"]));
    }

    /// <summary>All items that have the words, in order.</summary>
    public IReadOnlyList<ListEntry> Of(IReadOnlyList<ListEntry> entries)
    {
        string[] words = Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<ListEntry> found = entries.Where(e => Array.TrueForAll(words, word => Has(e, word)));
        return [.. Order switch
        {
            EntryOrder.Date => found.OrderBy(DateOf),
            EntryOrder.Kind => found.OrderBy(e => e.Target.Kind),
            _ => found,
        }];
    }

    /// <summary>The address of a page with this selection.</summary>
    public string Address(string page)
    {
        string[] parameters =
        [
            .. Words is "" ? Array.Empty<string>() : [$"q={Uri.EscapeDataString(Words)}"],
            .. Order is EntryOrder.Hand ? Array.Empty<string>() : [$"order={(Order is EntryOrder.Date ? "date" : "kind")}"],
            .. Part is 1 ? Array.Empty<string>() : [$"part={Part}"],
        ];
        return parameters is [] ? page : $"{page}?{string.Join('&', parameters)}";
    }

    private static int PartOf(string? written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int part) ? Math.Clamp(part, 1, MaxPart) : 1;

    private static DateTime DateOf(ListEntry entry) =>
        entry.Cable?.Created ?? entry.Article?.Published?.ToDateTime(TimeOnly.MinValue) ?? DateTime.MaxValue;

    private static bool Has(ListEntry entry, string word) =>
        new[] { entry.Target.Id, entry.Target.Words, entry.Cable?.Title, entry.Cable?.Origin, entry.Article?.Title, entry.Article?.Outlet,
            entry.Note }
            .Concat(entry.Tags).Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
}
