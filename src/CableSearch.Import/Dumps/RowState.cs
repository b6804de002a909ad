namespace CableSearch.Import.Dumps;

/// <summary>Whether a row of a dump could be read to its end.</summary>
public enum RowState
{
    /// <summary>The row is complete.</summary>
    Whole,
    /// <summary>A closing quotation mark is missing. The row is cut before the next line that begins like a row.</summary>
    Broken,
    /// <summary>The dump is cut off or damaged within this row.</summary>
    Cut,
    /// <summary>The row is longer than <see cref="DumpReader.MaxRow"/>. Only its beginning is kept.</summary>
    TooLong,
}
