using System.Globalization;
using CableSearch.Cables.Contract;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using CableSearch.Web.Search;

namespace CableSearch.Web.Cables;

/// <summary>
/// The page of a cable, and those of its revisions. The status is 410 (Gone) for a withdrawn cable, so that search engines drop it; 404 for
/// one that the archive does not have, with what it knows of it; 500 for one whose stored text is damaged.
/// </summary>
internal static class CablePages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("/cable/{id}").ExcludeFromDescription();
        pages.MapGet("", Read);
        pages.MapGet("/revisions", Revisions);
        pages.MapGet("/revisions/{number:int}", Revision);
    }

    private static async Task<IResult> Read(
        string id, HttpContext context, CableViewer viewer, CableIndex index, PublicAddress address, PageLayout layout,
        CancellationToken stop)
    {
        if (!CableId.TryParse(id, out CableId parsed)) return await layout.NotFoundAsync(stop);
        string asked = context.Request.Query["q"].ToString();
        string query = asked.Length > SearchRequest.MaxQueryLength ? asked[..SearchRequest.MaxQueryLength] : asked;
        int match = int.TryParse(context.Request.Query["match"], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : 0;
        return await viewer.FindAsync(parsed.ToString(), query, match, stop) switch
        {
            ShownCable(CableView view) => await ShowAsync(view, context, index, address, layout, stop),
            WithdrawnCable withdrawn => await layout.ShowAsync<WithdrawnPage, WithdrawnCable>(
                PageHead.Private($"{withdrawn.Id} was withdrawn"), withdrawn, StatusCodes.Status410Gone, stop),
            MissingCable missing => await layout.ShowAsync<MissingPage, MissingCable>(
                PageHead.Private(missing.Title), missing, StatusCodes.Status404NotFound, stop),
            DamagedCable damaged => await DamagedAsync(new(damaged.Id, damaged.Id), layout, stop),
            CableResponse other => throw new InvalidOperationException($"No page shows a {other.GetType().Name}."),
        };
    }

    private static async Task<IResult> ShowAsync(
        CableView view, HttpContext context, CableIndex index, PublicAddress address, PageLayout layout, CancellationToken stop)
    {
        string path = $"/cable/{view.Record.Id}";
        string citation = CableFormat.Citation(view, address.Of(context, path));
        PageHead head = new($"{view.Record.Title} ({view.Record.Id})") { Path = path, Description = citation };
        ResultNavigation? results = await ResultNavigation.ReadAsync(context.Request.Query, view.Record.Id, index);
        return await layout.ShowAsync<CablePage, CableView>(head, view with { Results = results }, stop);
    }

    private static async Task<IResult> Revisions(string id, RevisionViewer viewer, PageLayout layout, CancellationToken stop)
    {
        if (await viewer.ListAsync(id, stop) is not { } view) return await layout.NotFoundAsync(stop);
        PageHead head = new($"Revisions of {view.Record.Id}") { Path = $"/cable/{view.Record.Id}/revisions" };
        return await layout.ShowAsync<RevisionsPage, RevisionsView>(head, view, stop);
    }

    private static async Task<IResult> Revision(
        string id, int number, RevisionViewer viewer, PageLayout layout, CancellationToken stop) =>
        await viewer.FindAsync(id, number, stop) switch
        {
            RevisionView view => await layout.ShowAsync<RevisionPage, RevisionView>(
                new($"Revision {number} of {view.Record.Id}") { Path = $"/cable/{view.Record.Id}/revisions/{number}" }, view, stop),
            DamagedRevision damaged => await DamagedAsync(
                new(damaged.Record.Id, $"revision {damaged.Revision.Number} of {damaged.Record.Id}"), layout, stop),
            _ => await layout.NotFoundAsync(stop),
        };

    private static Task<IResult> DamagedAsync(DamagedView view, PageLayout layout, CancellationToken stop) =>
        layout.ShowAsync<DamagedPage, DamagedView>(
            PageHead.Private($"The text of {view.What} is damaged"), view, StatusCodes.Status500InternalServerError, stop);
}
