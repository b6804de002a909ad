namespace CableSearch.Cables.Contract;

/// <summary>
/// The beginning of a block, such as an item of a list, that was joined with the blocks before it to one part of the cable.
/// </summary>
/// <param name="Anchor">The block's anchor, such as <c>b12</c>.</param>
/// <param name="Start">Position in the text of the paragraph at which the block begins, in UTF-16 units from 0.</param>
public readonly record struct ParagraphItem(string Anchor, int Start);
