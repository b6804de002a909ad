using System.Text.Encodings.Web;
using System.Text.Json;
using CableSearch.Web.Http;

namespace CableSearch.Web.Cables;

/// <summary>The citation of a cable as a file for reference managers. <c>?cite=p4</c> cites paragraph 4.</summary>
internal static class CitationFiles
{
    internal static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        // The JSON is a file of its own and never part of an HTML page, so letters with accents and characters such as < need no escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        // Unlike the other files of a cable, citations get no entity tag (ETag). The site's ETag changes only when the archive or the site
        // changes. A citation changes every day, because it contains the day of access.
        RouteGroupBuilder cable = routes.MapGroup("/cable").ExcludeFromDescription();
        Map(cable, "/{id}.bib", "application/x-bibtex; charset=utf-8", citation => citation.BibTex);
        Map(cable, "/{id}.ris", "application/x-research-info-systems; charset=utf-8", citation => citation.Ris);
        Map(cable, "/{id}.csl.json", "application/vnd.citationstyles.csl+json", c => JsonSerializer.Serialize(new[] { c.Csl }, Readable));
    }

    private static void Map(RouteGroupBuilder cable, string path, string mediaType, Func<CableCitation, string> write) => cable.MapGet(
        path, async (string id, CableViewer viewer, SiteOptions site, PublicAddress address, TimeProvider clock, HttpContext context,
            CancellationToken stop) => await viewer.FindAsync(id, "", 0, stop) switch
            {
                ShownCable(CableView view) => TypedResults.Text(
                    write(CableCitation.Of(view.Record, site.Name, address.Of(context, $"/cable/{id}"), clock.GetUtcNow())
                        .Naming(context.Request.Query["cite"].ToString(), view.Reading)), mediaType),
                WithdrawnCable => CableFiles.Withdrawn,
                DamagedCable => CableFiles.Damaged,
                _ => CableFiles.Missing,
            });
}
