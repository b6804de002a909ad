namespace CableSearch.Web.Check;

/// <summary>
/// A part of a quotation, or of the cable's passage that is shown beside it. All words of the part are highlighted in the same way.
/// </summary>
/// <param name="Text">The words.</param>
/// <param name="Mark">How the words are highlighted.</param>
/// <param name="Letter">
/// The letter that is shown beside a word of the quotation and beside the word of the passage that matches it by meaning; null for other
/// words.
/// </param>
public sealed record MarkedPart(string Text, PartMark Mark, string? Letter = null);
