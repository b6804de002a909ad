using CsvHelper;

namespace CableSearch.Tests.Web;

/// <summary>Comma-separated values as a program reads them.</summary>
internal static class CsvRows
{
    public static List<string[]> Read(byte[] csv)
    {
        using CsvReader reader = CsvReader.Create(new MemoryStream(csv), new() { HasHeader = false });
        List<string[]> rows = [];
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i) ?? "")]);
        return rows;
    }
}
