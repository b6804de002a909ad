using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// Which items of a list a page shows. The items that contain all search words are divided into parts of 100; the page shows one part.
/// </summary>
/// <param name="Words">
/// The search words; empty to find all items. Each word must be in the title, post, outlet, id, note or tags of an item, or in the text of
/// the saved quotation or paragraph.
/// </param>
/// <param name="Order">The order of the items.</param>
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

    /// <summary>The items that contain all search words, in the chosen order. They are not divided into parts yet.</summary>
    /// <param name="entries">The items of the list.</param>
    /// <param name="texts">Texts of saved paragraphs. The text of a paragraph that is missing here is not searched.</param>
    internal IReadOnlyList<ListEntry> Of(IReadOnlyList<ListEntry> entries, IReadOnlyDictionary<ItemTarget, Paragraph> texts)
    {
        IEnumerable<ListEntry> found = entries.Where(e => HasAllWords(e, texts.GetValueOrDefault(e.Target)?.Text));
        return [.. Order switch
        {
            EntryOrder.Date => found.OrderBy(e => DateOf(e) ?? DateTime.MaxValue),
            EntryOrder.Newest => found.OrderByDescending(e => DateOf(e) ?? DateTime.MinValue),
            EntryOrder.Kind => found.OrderBy(e => e.Target.Kind),
            _ => found,
        }];
    }

    /// <summary>Whether an item contains all search words. Upper and lower case are not distinguished.</summary>
    /// <param name="entry">The item.</param>
    /// <param name="text">The text of the saved paragraph; null if it was not read, or the item is no paragraph.</param>
    internal bool HasAllWords(ListEntry entry, string? text)
    {
        IEnumerable<string?> texts =
        [
            entry.Target.Id, entry.Target.Words, entry.Cable?.Title, entry.Cable?.Origin, entry.Article?.Title, entry.Article?.Outlet,
            entry.Note, text, .. entry.Tags,
        ];
        return Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => texts.Any(t => t?.Contains(word, StringComparison.OrdinalIgnoreCase) == true));
    }

    /// <summary>The given path of a page, with this selection as its parameters q, order and part.</summary>
    public string Address(string page)
    {
        string[] parameters =
        [
            .. Words is "" ? Array.Empty<string>() : [$"q={Uri.EscapeDataString(Words)}"],
            .. Order is EntryOrder.Hand ? Array.Empty<string>() : [$"order={Order.ToString().ToLowerInvariant()}"],
            .. Part is 1 ? Array.Empty<string>() : [$"part={Part}"],
        ];
        return parameters is [] ? page : $"{page}?{string.Join('&', parameters)}";
    }

    private static int PartOf(string? written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int part) ? Math.Clamp(part, 1, MaxPart) : 1;

    private static DateTime? DateOf(ListEntry entry) =>
        entry.Cable?.Created ?? entry.Article?.Published?.ToDateTime(TimeOnly.MinValue);
}
