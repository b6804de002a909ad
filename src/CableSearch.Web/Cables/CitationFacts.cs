using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>The facts of a cable in the <c>head</c> element of its page, for reference managers and search engines.</summary>
internal static class CitationFacts
{
    /// <summary>
    /// Names and contents of the page's <c>meta</c> elements, which give the cable's title, date and so on. Reference managers such as
    /// Zotero read them. The names, such as <c>citation_title</c>, come from Highwire Press.
    /// </summary>
    public static IReadOnlyList<(string Name, string Content)> Of(CableCitation citation) =>
    [
        ("citation_title", citation.Title),
        // A name with a comma is read as "last name, first name". Without the comma Zotero would make "Lima, Embassy" of "Embassy Lima".
        ("citation_author", citation.Post + ","),
        .. citation.Created is { } created
            ? [("citation_publication_date", created.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture))]
            : Array.Empty<(string, string)>(),
        ("citation_technical_report_number", citation.Id),
        ("citation_technical_report_institution", citation.Post),
        ("citation_public_url", citation.Address),
    ];

    /// <summary>The facts of a cable as JSON-LD for search engines, with the names of schema.org.</summary>
    public static string DataOf(CableCitation citation)
    {
        JsonObject data = new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Report",
            ["name"] = citation.Title,
            ["reportNumber"] = citation.Id,
            ["identifier"] = citation.Id,
            ["author"] = new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = citation.Post },
            ["url"] = citation.Address,
        };
        if (citation.Created is { } created) data["datePublished"] = DateFormat.Iso(DateOnly.FromDateTime(created));
        // The standard encoder escapes < and >, so no text can end the script element that contains the JSON.
        return data.ToJsonString(JsonSerializerOptions.Default);
    }
}
