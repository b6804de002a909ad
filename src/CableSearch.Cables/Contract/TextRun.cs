namespace CableSearch.Cables.Contract;

/// <summary>A stretch of a paragraph's text, as the page shows it, that is copied without a gap from the published body.</summary>
/// <param name="TextStart">Where the stretch begins in the text of its paragraph, in UTF-16 units.</param>
/// <param name="RawStart">Where the stretch begins in the published body, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public readonly record struct TextRun(int TextStart, int RawStart, int Length);
