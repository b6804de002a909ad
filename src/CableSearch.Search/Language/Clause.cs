namespace CableSearch.Search.Language;

/// <summary>One thing to look for.</summary>
/// <param name="Field">Name of the field as in <see cref="QueryFields"/>, or null for the whole text.</param>
/// <param name="Form">How <paramref name="Text"/> is meant.</param>
/// <param name="Text">As typed, without operators. It has a letter or digit, and no straight quotation mark.</param>
/// <param name="Number">Positions of <see cref="ClauseForm.Near"/>, edits of <see cref="ClauseForm.Fuzzy"/>; otherwise 0.</param>
internal sealed record Clause(string? Field, ClauseForm Form, string Text, int Number = 0) : QueryTree;
