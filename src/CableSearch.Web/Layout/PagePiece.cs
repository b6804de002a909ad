using Microsoft.AspNetCore.Components;

namespace CableSearch.Web.Layout;

/// <summary>A piece of a <see cref="StreamedPage"/>, which is sent as soon as its content is known.</summary>
/// <param name="Gap">
/// Number of the gap into which the piece is sent, from 0. The pieces of gap 0 are sent first, then those of gap 1, and so on.
/// </param>
/// <param name="Body">The content of the piece.</param>
internal sealed record PagePiece(int Gap, RenderFragment Body);
