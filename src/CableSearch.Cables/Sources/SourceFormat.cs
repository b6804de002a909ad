namespace CableSearch.Cables.Sources;

/// <summary>How the bytes of a cable's record are laid out. The numbers are stored: never renumber.</summary>
public enum SourceFormat
{
    /// <summary>A published page in HTML.</summary>
    Page = 0,
    /// <summary>A row of a dump.</summary>
    DumpRow = 1,
    /// <summary>A row of a dump that another program wrote again.</summary>
    CsvRow = 2,
}

/// <summary>Reads the record of a cable in any format.</summary>
public static class SourceRecord
{
    /// <summary>Reads the bytes of one record. Never throws at what they contain.</summary>
    public static SourceReading Read(SourceFormat format, ReadOnlySpan<byte> record) => format switch
    {
        SourceFormat.Page => PublishedPage.Read(record),
        SourceFormat.DumpRow => DumpRow.Read(record),
        SourceFormat.CsvRow => CsvRow.Read(record),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format of a record."),
    };
}
