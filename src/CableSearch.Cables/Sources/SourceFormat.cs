namespace CableSearch.Cables.Sources;

/// <summary>Format of the stored bytes of a cable's record. The numbers are in the database and must never change.</summary>
public enum SourceFormat
{
    /// <summary>A published page in HTML.</summary>
    Page = 0,
    /// <summary>A row of the dump, the published file <c>cables.csv</c>.</summary>
    DumpRow = 1,
    /// <summary>A row of the dump, from a copy that Excel or another program wrote.</summary>
    CsvRow = 2,
}
