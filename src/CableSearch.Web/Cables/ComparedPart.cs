namespace CableSearch.Web.Cables;

/// <summary>Words that follow each other and are of the same kind, in a comparison of two texts.</summary>
/// <param name="Kind">Whether the words are in both texts, or only in the earlier or the later one.</param>
/// <param name="Text">The words, with the spaces between and after them.</param>
public sealed record ComparedPart(ChangeKind Kind, string Text);
