using CableSearch.Cables.Contract;
using CableSearch.Web.Format;
using CableSearch.Web.Http;
using CableSearch.Web.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Cables;

/// <summary>The part of the API that returns cables.</summary>
internal static class CablesApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/cables/{id}", GetCable).WithName("cable").WithTags("Cables")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status410Gone)
        .ProducesProblem(StatusCodes.Status500InternalServerError)
        .WithSummary("A cable by its id. Another written form of the id redirects to the canonical one.");

    public static async Task<Results<JsonHttpResult<CableJson>, ProblemHttpResult>> GetCable(
        string id, CableViewer viewer, PublicAddress address, HttpContext context, CancellationToken stop)
    {
        if (!CableId.TryParse(id, out CableId cable))
        {
            return Problem(StatusCodes.Status404NotFound, "Not a cable id",
                $"\"{id}\" is not a cable id. An id is a two-digit year, a station and a number, as in 09LIMA1667.");
        }
        return await viewer.FindAsync(cable.ToString(), "", 0, stop) switch
        {
            ShownCable(CableView view) => TypedResults.Json(ToJson(view, address.Of(context, $"/cable/{view.Record.Id}"))),
            WithdrawnCable withdrawn => Problem(StatusCodes.Status410Gone, "Withdrawn by this archive", withdrawn.Withdrawal.Why,
                new KeyValuePair<string, object?>("since", DateFormat.Iso(withdrawn.Withdrawal.Since))),
            DamagedCable => Problem(StatusCodes.Status500InternalServerError, "The text is damaged in this archive",
                "The stored text is not the one that was imported, so it is not shown. Importing its source again replaces it."),
            MissingCable { IsKnown: true } missing => Problem(StatusCodes.Status404NotFound, missing.Title,
                "This archive does not have the cable. The cables and articles that name it are in referredBy and reportedBy.",
                new KeyValuePair<string, object?>("referredBy", string.Join(' ', missing.ReferredBy.Select(h => h.Id))),
                new KeyValuePair<string, object?>("reportedBy", string.Join(' ', missing.ReportedBy.Select(a => a.Slug)))),
            MissingCable missing => Problem(StatusCodes.Status404NotFound, missing.Title,
                "This archive does not have the cable, and nothing in it names the cable."),
            CableResponse other => throw new InvalidOperationException($"The API has no answer for a {other.GetType().Name}."),
        };
    }

    private static ProblemHttpResult Problem(
        int status, string title, string detail, params IEnumerable<KeyValuePair<string, object?>> more) =>
        TypedResults.Problem(detail, statusCode: status, title: title, extensions: more);

    private static CableJson ToJson(CableView view, string url) => new(
        view.Record.Id,
        url,
        view.Record.Created,
        view.Record.Released,
        view.Record.Post,
        view.Record.Origin,
        view.Record.Country,
        view.Record.Classification,
        view.Record.Title,
        view.Record.IsInvented,
        view.Record.Revision,
        view.Reading.From,
        [.. view.Reading.Recipients.Select(r => r.Name)],
        [.. view.Reading.InfoRecipients.Select(r => r.Name)],
        view.Reading.Caveats,
        view.Reading.ClassifiedBy,
        view.Reading.Reasons,
        view.Reading.DeclassifyOn,
        view.Reading.SignedBy,
        [.. view.Reading.Tags.Select(t => new TagJson(t.Value, NameOf(t.Kind), t.Meaning))],
        [.. view.References.Select(ToJson)],
        [.. view.ReferredBy.Select(h => h.Id)],
        [.. view.ReportedBy.Select(a => new ArticleJson(a.Slug, a.Title, a.Outlet, a.Published, a.Url,
            ArticleCopyJson.Of(a.Copies)))],
        [.. view.Reading.Paragraphs.Select(p => new ParagraphJson(p.Number, p.Anchor, p.Marking, p.Heading, NameOf(p.Kind), p.Text))]);

    private static ReferenceJson ToJson(ReferenceView view) =>
        new(view.Reference.Label, NameOf(view.Reference.Kind), view.Reference.Value, view.Heading is not null);

    private static string NameOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
