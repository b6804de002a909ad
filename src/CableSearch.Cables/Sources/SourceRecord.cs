namespace CableSearch.Cables.Sources;

/// <summary>Parses the record of a cable: a web page or a row of the dump.</summary>
public static class SourceRecord
{
    /// <summary>Parses the bytes of one record. It never throws, whatever the bytes contain.</summary>
    public static SourceResult Parse(SourceFormat format, ReadOnlySpan<byte> record) => format switch
    {
        SourceFormat.Page => PublishedPage.Parse(record),
        SourceFormat.DumpRow => DumpRow.Parse(record),
        SourceFormat.CsvRow => CsvRow.Parse(record),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format of a record."),
    };
}
