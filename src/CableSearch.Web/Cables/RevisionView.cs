using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Cables;

/// <summary>What the page of a revision shows.</summary>
/// <param name="Record">The archive's record of the cable.</param>
/// <param name="Revision">The archive's record of the revision.</param>
/// <param name="Text">The revision's text as it was imported.</param>
/// <param name="Title">Subject of this revision.</param>
/// <param name="Paragraphs">The paragraphs of the body, cut into segments: plain text, redactions, explained acronyms, links.</param>
public sealed record RevisionView(
    HeldCable Record, Revision Revision, CableText Text, string Title, IReadOnlyList<ParagraphView> Paragraphs) : RevisionResponse;
