namespace CableSearch.Cables.Sources;

/// <summary>How the bytes of a cable's record are laid out. The numbers are stored: never renumber.</summary>
public enum SourceFormat
{
    /// <summary>A published page in HTML.</summary>
    Page = 0,
    /// <summary>A row of a dump.</summary>
    DumpRow = 1,
    /// <summary>A row of a dump that another program exported again.</summary>
    CsvRow = 2,
}
