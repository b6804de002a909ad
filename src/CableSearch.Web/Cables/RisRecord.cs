using System.Text;

namespace CableSearch.Web.Cables;

/// <summary>Writes citations in the format RIS, which Zotero, EndNote and Mendeley import.</summary>
internal static class RisRecord
{
    // The last line of each record.
    private const string End = "ER  - \r\n";

    /// <summary>A citation of the given type, with a line for each tag. Tags without a value are left out.</summary>
    public static string Of(string type, IEnumerable<(string Tag, string? Value)> lines) => Lines(lines.Prepend(("TY", type))) + End;

    /// <summary>The citation with further lines at its end. Tags without a value are left out.</summary>
    public static string With(string record, IEnumerable<(string Tag, string? Value)> lines) => record[..^End.Length] + Lines(lines) + End;

    private static string Lines(IEnumerable<(string Tag, string? Value)> lines)
    {
        StringBuilder written = new();
        foreach ((string tag, string? value) in lines)
            if (value is not null) written.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
        return written.ToString();
    }
}
