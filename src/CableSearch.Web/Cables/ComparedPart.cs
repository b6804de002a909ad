namespace CableSearch.Web.Cables;

/// <summary>A part of two compared texts.</summary>
/// <param name="Kind">Which of the texts has it.</param>
/// <param name="Text">Its words, with the blanks between them.</param>
public sealed record ComparedPart(ChangeKind Kind, string Text);
