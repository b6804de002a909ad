using CableSearch.Cables.Contract;
using CableSearch.Web.Format;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Cables;

/// <summary>Cables as data.</summary>
internal static class CablesApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/cables/{id}", GetCable).WithName("cable").WithTags("Cables")
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone).ProducesProblem(StatusCodes.Status500InternalServerError)
        .WithSummary("A cable by its id; other written forms of the id redirect to the canonical one.");

    public static async Task<Results<JsonHttpResult<CableJson>, ProblemHttpResult>> GetCable(string id, CableViewer viewer, PublicAddress address, HttpContext context, CancellationToken stop)
    {
        if (!CableId.TryParse(id, out CableId cable))
            return TypedResults.Problem($"“{id}” is no id of a cable; one is a year, a station and a number, such as 09LIMA1667.", statusCode: StatusCodes.Status404NotFound, title: "No id");
        return await viewer.FindAsync(cable.ToString(), "", 0, stop) switch
        {
            ShownCable(CableView view) => TypedResults.Json(ToJson(view, address.Of(context, $"/cable/{view.Held.Id}"))),
            WithdrawnCable withdrawn => TypedResults.Problem(withdrawn.Withdrawal.Why, statusCode: StatusCodes.Status410Gone, title: "Withdrawn by the host of the archive",
                extensions: [new("since", DateFormat.Iso(withdrawn.Withdrawal.Since))]),
            DamagedCable => TypedResults.Problem("The stored text is not the one that was imported, so it is not shown. The host can import its source again.",
                statusCode: StatusCodes.Status500InternalServerError, title: "The text is damaged in this archive"),
            MissingCable { IsKnown: true } missing => TypedResults.Problem("Its text is not held; what is known of it stands beside.", statusCode: StatusCodes.Status404NotFound, title: "Known, but not held here",
                extensions: [new("referredBy", string.Join(' ', missing.ReferredBy.Select(h => h.Id))), new("reportedBy", string.Join(' ', missing.ReportedBy.Select(a => a.Slug)))]),
            _ => TypedResults.Problem("No cable with this id is held, and nothing that is held refers to it.", statusCode: StatusCodes.Status404NotFound, title: "Not known here"),
        };
    }

    private static CableJson ToJson(CableView view, string url) => new(
        view.Held.Id, url, view.Held.Created, view.Held.Released, view.Held.Post, view.Held.Origin, view.Held.Country, view.Held.Classification, view.Held.Title,
        view.Held.IsInvented, view.Held.Revision, view.Reading.From,
        [.. view.Reading.Recipients.Select(r => r.Name)],
        [.. view.Reading.InfoRecipients.Select(r => r.Name)],
        view.Reading.Caveats, view.Reading.ClassifiedBy, view.Reading.Reasons, view.Reading.DeclassifyOn, view.Reading.SignedBy,
        [.. view.Reading.Tags.Select(t => new TagJson(t.Value, NameOf(t.Kind), t.Meaning))],
        [.. view.References.Select(r => new ReferenceJson(r.Reference.Label, NameOf(r.Reference.Kind), r.Reference.Value, r.Heading is not null))],
        [.. view.ReferredBy.Select(h => h.Id)],
        [.. view.ReportedBy.Select(a => new ArticleJson(a.Slug, a.Title, a.Outlet, a.Published, a.Url))],
        [.. view.Reading.Paragraphs.Select(p => new ParagraphJson(p.Number, p.Anchor, p.Marking, p.Heading, NameOf(p.Kind), p.Text))]);

    private static string NameOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
