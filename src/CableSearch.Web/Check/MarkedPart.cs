namespace CableSearch.Web.Check;

/// <summary>
/// Words that are highlighted in the same way. They are a part of a quotation, or of the cable's passage that is shown beside the
/// quotation.
/// </summary>
/// <param name="Text">The words.</param>
/// <param name="Mark">How the words are highlighted.</param>
/// <param name="Letter">
/// If a word of the quotation matches a word of the passage by meaning: the letter that is shown beside both. Otherwise null.
/// </param>
public sealed record MarkedPart(string Text, PartMark Mark, string? Letter = null);
