using Microsoft.AspNetCore.Components;

namespace CableSearch.Web.Layout;

/// <summary>A piece of a <see cref="StreamedPage"/> that is sent when it is known.</summary>
/// <param name="Gap">Number of the gap of the page in which the piece stands, from 0. Pieces come in the order of the gaps.</param>
/// <param name="Body">The content of the piece.</param>
internal sealed record PagePiece(int Gap, RenderFragment Body);
