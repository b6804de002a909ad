using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>The fields of a form that saves something or takes it away.</summary>
/// <param name="Id">Id of the cable, in any written form; null for an article.</param>
/// <param name="Slug">The article; null for a cable.</param>
/// <param name="Anchor">The paragraph, or the quotation that is taken away; null or empty for the whole cable or article.</param>
/// <param name="Quotation">The quotation that is saved: its number and where it stands in the article, as in <c>2:140-185</c>.</param>
/// <param name="List">Number of the list; null for the one that takes new items.</param>
/// <param name="Back">The path to return to.</param>
internal sealed record SaveForm(
    [FromForm] string? Id, [FromForm] string? Slug, [FromForm] string? Anchor, [FromForm] string? Quotation, [FromForm] int? List,
    [FromForm] string? Back);
