using Microsoft.AspNetCore.Components;

namespace CableSearch.Web.Layout;

/// <summary>A piece of a <see cref="StreamedPage"/>, which is sent as soon as its content is known.</summary>
/// <param name="Gap">Number of the gap into which the piece is sent, from 0. Pieces are sent in the order of the gaps.</param>
/// <param name="Body">The content of the piece.</param>
internal sealed record PagePiece(int Gap, RenderFragment Body);
