using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// The fields of a form that saves an item to a list, or removes it from all lists. An item is a cable, an article, a paragraph or a
/// quotation.
/// </summary>
/// <param name="Id">Id of the cable, in any spelling; null for an article.</param>
/// <param name="Slug">Name of the article in addresses; null for a cable.</param>
/// <param name="Anchor">Anchor of the paragraph, or of the quotation to remove; null or empty for the whole cable or article.</param>
/// <param name="Quotation">The quotation to save: its number, and its range in the article's text, as in <c>2:140-185</c>.</param>
/// <param name="List">Number of the list to save to; null for the list to which new items are saved.</param>
/// <param name="Back">Path of the page to which the reader returns; null for the page of the saved item.</param>
internal sealed record SaveForm(
    [FromForm] string? Id, [FromForm] string? Slug, [FromForm] string? Anchor, [FromForm] string? Quotation, [FromForm] int? List,
    [FromForm] string? Back);
