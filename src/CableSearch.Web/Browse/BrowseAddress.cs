using CableSearch.Archive.Contract;
using CableSearch.Cables.Tables;

namespace CableSearch.Web.Browse;

/// <summary>Addresses and labels of the countries and tags that the browse pages list.</summary>
internal static class BrowseAddress
{
    /// <summary>Path of the page with a country's cables. The path contains the name of the country, not the country code.</summary>
    public static string OfCountry(HeldCount country) =>
        $"/browse/countries/{PostTable.CountryOfCode(country.Value)?.Slug ?? country.Value}";

    /// <summary>Path of the page with the cables of one tag (TAGS are the subject codes of cables).</summary>
    public static string OfTag(HeldCount tag) => $"/browse/tags/{Uri.EscapeDataString(tag.Value)}";

    /// <summary>A tag with its meaning, as in <c>SNAR · narcotics</c>; the tag alone if its meaning is not known.</summary>
    public static string TagLabel(HeldCount tag) =>
        string.Equals(tag.Label, tag.Value, StringComparison.OrdinalIgnoreCase) ? tag.Value : $"{tag.Value} · {tag.Label}";
}
