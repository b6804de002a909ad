using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// An item that the reader has just removed from a list. The page of the list names the item and offers to put it back. The item is written
/// into the address of this page as text (see <see cref="ToString"/>). Its note and tags are not, because the browser would remember them.
/// So after the removal of an item with a note or tags, the form is answered with the page directly, without a redirect.
/// </summary>
/// <param name="Kind">The kind of thing that the item pointed to.</param>
/// <param name="Id">Id of the cable, or slug of the article.</param>
/// <param name="Part">Anchor of the paragraph, or the quotation as a form sends it (see <see cref="QuotedPart"/>); or empty.</param>
/// <param name="Position">The position that the item had in its list.</param>
internal sealed record RemovedItem(ItemKind Kind, string Id, string Part, long Position)
{
    /// <summary>Name of the address parameter, and of the form field.</summary>
    public const string Parameter = "removed";

    /// <summary>The note that the item had, or empty. The text in the address does not contain it.</summary>
    public string Note { get; init; } = "";

    /// <summary>The tags that the item had. The text in the address does not contain them.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    // Separates the parts of the text that ToString writes. No id, slug or anchor contains this character.
    private const char Between = '~';

    /// <summary>The item as the page names it.</summary>
    public string Name => Kind switch
    {
        ItemKind.Cable => Id,
        ItemKind.Paragraph => $"{Id} ¶{Part.TrimStart('p', 'b')}",
        ItemKind.Quotation => "The quotation",
        _ => "The article",
    };

    /// <summary>The form that saves the item again.</summary>
    public SaveForm Form => Kind is ItemKind.Cable or ItemKind.Paragraph
        ? new(Id, null, Part, null, null, null)
        : new(null, Id, null, Part, null, null);

    /// <summary>
    /// Makes the removed item before the item is removed from its list. Its position is 0, and the caller must set the position later. Null
    /// if the item is a quotation whose words are not in the article any more: it could not be put back. <see cref="Part"/> says only where
    /// in the article the words of a quotation are, not the words themselves.
    /// </summary>
    public static async Task<RemovedItem?> OfAsync(SavedItem item, CableArchive archive, CancellationToken stop) =>
        await OfAsync(item.Target, archive, stop) is { } removed ? removed with { Note = item.Note, Tags = item.Tags } : null;

    private static async Task<RemovedItem?> OfAsync(ItemTarget target, CableArchive archive, CancellationToken stop)
    {
        if (target.Kind != ItemKind.Quotation) return new(target.Kind, target.Id, target.Anchor, 0);
        int start = (await archive.Articles.FindAsync(target.Id, stop))?.Text.IndexOf(target.Words, StringComparison.Ordinal) ?? -1;
        return start >= 0 && int.TryParse(target.Anchor.TrimStart('q'), CultureInfo.InvariantCulture, out int number)
            ? new(target.Kind, target.Id, new QuotedPart(number, start, start + target.Words.Length).ToString(), 0)
            : null;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static RemovedItem? Read(string? written) => written?.Split(Between, 4) is [var kind, var position, var part, { Length: > 0 } id]
        && Enum.TryParse(kind, ignoreCase: true, out ItemKind named) && Enum.IsDefined(named)
        && long.TryParse(position, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long place)
            ? new(named, id, part, place)
            : null;

    /// <summary>
    /// The item as text in an address or a form field: kind, position in the list, anchor and id. For example, a paragraph with the
    /// position -3 becomes <c>paragraph~-3~p8~09LIMA9002</c>. Positions may be negative.
    /// </summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind.ToString().ToLowerInvariant()}{Between}{Position}{Between}{Part}{Between}{Id}");
}
