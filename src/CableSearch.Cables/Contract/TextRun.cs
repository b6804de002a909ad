namespace CableSearch.Cables.Contract;

/// <summary>
/// A stretch of a paragraph's text that was copied from the published body without a gap. The paragraph's text is the one that the page
/// shows.
/// </summary>
/// <param name="TextStart">Where the stretch begins in the text of its paragraph, in UTF-16 units.</param>
/// <param name="RawStart">Where the stretch begins in the published body, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public readonly record struct TextRun(int TextStart, int RawStart, int Length);
