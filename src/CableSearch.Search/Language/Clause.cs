namespace CableSearch.Search.Language;

/// <summary>One search condition: a word, phrase, pattern or field value.</summary>
/// <param name="Field">Name of the field, one of <see cref="QueryFields"/>; null to search the whole text.</param>
/// <param name="Form">How <paramref name="Text"/> is matched.</param>
/// <param name="Text">The text as typed, without operators. It contains a letter or digit, and no straight quotation mark.</param>
/// <param name="Number">
/// For <see cref="ClauseForm.Near"/>: how many words apart the words may be at most. For <see cref="ClauseForm.Fuzzy"/>: how many edits
/// (changed letters) are allowed. 0 for other forms.
/// </param>
internal sealed record Clause(string? Field, ClauseForm Form, string Text, int Number = 0) : QueryTree;
