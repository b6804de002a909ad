using System.Text;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Cables;

/// <summary>A cable's downloads: the original file, plain text and JSON.</summary>
internal static class CableFiles
{
    internal static ContentHttpResult Missing => TypedResults.Text(
        "This archive does not have this text.\n", statusCode: StatusCodes.Status404NotFound);

    internal static ContentHttpResult Withdrawn => TypedResults.Text(
        "This cable was withdrawn by this archive. Its page gives the date and the reason.\n", statusCode: StatusCodes.Status410Gone);

    internal static ContentHttpResult Damaged => TypedResults.Text(
        "The stored text of this cable is damaged, so it is not shown.\n", statusCode: StatusCodes.Status500InternalServerError);

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder cable = routes.MapGroup("/cable").AddEndpointFilter<RouteGroupBuilder, ArchiveTag>().ExcludeFromDescription();
        cable.MapGet("/{id}/raw", Raw);
        cable.MapGet("/{id}/revisions/{number:int}/raw", RawOfRevision);
        cable.MapGet("/{id}.txt", Text);
        // This route does not match ids with a dot: 09LIMA1667.csl.json is the address of a citation of 09LIMA1667.
        cable.MapGet("/{id:regex(^[^.]*$)}.json", Data);
    }

    private static async Task<IResult> Raw(string id, CableArchive archive, CancellationToken stop) =>
        await archive.Cables.FindAsync(id, stop) is { } held ? await RawOfAsync(held, held.Revision, archive, stop) : Missing;

    private static async Task<IResult> RawOfRevision(string id, int number, CableArchive archive, CancellationToken stop) =>
        await archive.Cables.FindAsync(id, stop) is { } held ? await RawOfAsync(held, number, archive, stop) : Missing;

    private static async Task<IResult> RawOfAsync(HeldCable held, int number, CableArchive archive, CancellationToken stop)
    {
        if (held.Withdrawal is not null) return Withdrawn;
        if (await archive.Cables.RevisionAsync(held.Id, number, stop) is not { } revision) return Missing;
        // The original file is always sent as plain text. It may be an HTML page of another site, whose scripts must not run on our site.
        return revision.Raw is not { } raw ? Damaged : TypedResults.Bytes(raw, "text/plain; charset=utf-8");
    }

    private static async Task<IResult> Text(
        string id, CableViewer viewer, PublicAddress address, HttpContext context, CancellationToken stop) =>
        await viewer.FindAsync(id, "", 0, stop) switch
        {
            ShownCable(CableView view) => TypedResults.Text(
                CablePlainText.Of(view, address.Of(context, $"/cable/{id}")), "text/plain", Encoding.UTF8),
            WithdrawnCable => Withdrawn,
            DamagedCable => Damaged,
            _ => Missing,
        };

    private static Task<Results<JsonHttpResult<CableJson>, ProblemHttpResult>> Data(
        string id, CableViewer viewer, PublicAddress address, HttpContext context, CancellationToken stop) =>
        CablesApi.GetCable(id, viewer, address, context, stop);
}
