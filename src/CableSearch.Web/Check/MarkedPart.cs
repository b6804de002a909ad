namespace CableSearch.Web.Check;

/// <summary>
/// Some words and how they are highlighted. They are from a quotation, or from the passage of a cable with which the quotation is compared.
/// </summary>
/// <param name="Text">The words.</param>
/// <param name="Mark">How the words are highlighted.</param>
/// <param name="Letter">
/// If a word of the quotation matches a word of the passage by meaning: the letter that is shown beside both. Otherwise null.
/// </param>
public sealed record MarkedPart(string Text, PartMark Mark, string? Letter = null);
