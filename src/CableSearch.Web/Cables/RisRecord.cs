using System.Text;

namespace CableSearch.Web.Cables;

/// <summary>Writes citations in the format RIS, which Zotero, EndNote and Mendeley import.</summary>
internal static class RisRecord
{
    /// <summary>A citation of the given type, with a line for each tag. Tags without a value are left out.</summary>
    public static string Of(string type, IEnumerable<(string Tag, string? Value)> lines)
    {
        StringBuilder record = new();
        foreach ((string tag, string? value) in lines.Prepend(("TY", type)).Append(("ER", "")))
            if (value is not null) record.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
        return record.ToString();
    }
}
