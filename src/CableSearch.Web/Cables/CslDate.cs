using System.Text.Json.Serialization;

namespace CableSearch.Web.Cables;

/// <summary>A date in CSL-JSON: a list that contains one list of year, month and day.</summary>
internal sealed record CslDate([property: JsonPropertyName("date-parts")] IReadOnlyList<IReadOnlyList<int>> DateParts)
{
    public static CslDate Of(DateOnly day) => new([[day.Year, day.Month, day.Day]]);
}
