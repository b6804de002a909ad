using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Cables;

/// <summary>One of the texts that a cable had.</summary>
/// <param name="Held">The cable.</param>
/// <param name="Revision">Which text.</param>
/// <param name="Text">The text as it came in.</param>
/// <param name="Title">Its subject.</param>
/// <param name="Parts">Its body, cut for display.</param>
public sealed record RevisionView(HeldCable Held, Revision Revision, CableText Text, string Title, IReadOnlyList<ParagraphView> Parts) : RevisionResponse;
