namespace CableSearch.Cables.Sources;

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
