namespace CableSearch.Import.Dumps;

/// <summary>Whether a row of a dump could be read to its end.</summary>
public enum RowState
{
    /// <summary>It was read to its end.</summary>
    Whole,
    /// <summary>Its quotes do not close; it ends before the next line that begins like a row.</summary>
    Broken,
    /// <summary>The dump is cut or damaged, and the row with it.</summary>
    Cut,
    /// <summary>It is longer than the limit for a row. Only its beginning is kept.</summary>
    TooLong,
}
