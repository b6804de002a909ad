namespace CableSearch.Cables.Contract;

/// <summary>A run of reading text that is contiguous in the raw body.</summary>
/// <param name="TextStart">Beginning in the reading text of the paragraph, UTF-16 units.</param>
/// <param name="RawStart">Beginning in the raw body, UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public readonly record struct TextRun(int TextStart, int RawStart, int Length);
