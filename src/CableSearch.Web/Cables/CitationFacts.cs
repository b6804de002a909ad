using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>The facts of a cable in the head of its page, from which Zotero and search engines make an entry.</summary>
internal static class CitationFacts
{
    /// <summary>Names and contents of <c>meta</c> elements, as Highwire Press named them.</summary>
    public static IReadOnlyList<(string Name, string Content)> Of(CableCitation citation) =>
    [
        ("citation_title", citation.Title),
        ("citation_author", citation.Post),
        .. citation.Created is { } created
            ? [("citation_publication_date", created.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture))]
            : Array.Empty<(string, string)>(),
        ("citation_technical_report_number", citation.Id),
        ("citation_technical_report_institution", citation.Post),
        ("citation_public_url", citation.Address),
    ];

    /// <summary>The same as JSON-LD, in the words of schema.org.</summary>
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
        // The standard encoder writes < and > as escapes, so no text can end the element.
        return data.ToJsonString(JsonSerializerOptions.Default);
    }
}
