namespace CableSearch.Cables.Contract;

/// <summary>A stretch of reading text that is copied without a gap from the raw body.</summary>
/// <param name="TextStart">Where the stretch begins in the reading text of its paragraph, UTF-16 units.</param>
/// <param name="RawStart">Where the stretch begins in the raw body, UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public readonly record struct TextRun(int TextStart, int RawStart, int Length);
