using System.Globalization;
using CableSearch.Archive.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// Which items of a list a page shows. The items that contain all search words are divided into parts of 100; the page shows one part.
/// </summary>
/// <param name="Words">
/// The search words. An item must have each of them in its title, post, outlet, id, quotation, note or tags. Empty to find all items.
/// </param>
/// <param name="Order">The order in which the items are divided into parts.</param>
/// <param name="Part">Number of the part that is shown, from 1.</param>
public sealed record EntrySelection(string Words, EntryOrder Order, int Part)
{
    /// <summary>
    /// Largest number of items in one part of a list. To show a saved paragraph, the text of its cable must be read, so the number is
    /// small.
    /// </summary>
    public const int PartSize = 100;

    // Largest length of the search words together, in UTF-16 units. A longer text is cut.
    private const int MaxWords = 100;

    // Highest part number that an address can ask for. No list has so many parts.
    private const int MaxPart = 1000;

    /// <summary>
    /// Reads the parameters q (words), order and part of an address. A parameter that is missing or invalid has its default value.
    /// </summary>
    public static EntrySelection Read(IQueryCollection query)
    {
        string words = query["q"].ToString();
        EntryOrder order = Enum.TryParse(query["order"], ignoreCase: true, out EntryOrder named) && Enum.IsDefined(named)
            ? named
            : EntryOrder.Hand;
        return new(words.Length <= MaxWords ? words : words[..MaxWords], order, PartOf(query["part"]));
    }

    /// <summary>The items that contain all search words, of all parts of the list, in the chosen order.</summary>
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

    /// <summary>The given path of a page, with this selection as its parameters q, order and part.</summary>
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
