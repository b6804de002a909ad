using CableSearch.Web.Layout;

namespace CableSearch.Web.Cables;

/// <summary>
/// The pages of a cable and of its revisions. A withdrawn cable is answered with the HTTP status 410 (Gone), so that search engines drop
/// its page. A cable that the archive does not have is answered with 404. The page then lists the cables and articles that name the missing
/// cable. A cable whose stored text is damaged is answered with 500.
/// </summary>
internal static class CablePages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("/cable/{id}").ExcludeFromDescription();
        pages.MapGet("", Read);
        pages.MapGet("/original", ReadOriginal);
        pages.MapGet("/revisions", Revisions);
        pages.MapGet("/revisions/{number:int}", Revision);
    }

    private static Task<IResult> Read(string id, CablePageReader reader, CancellationToken stop) => reader.ReadAsync(id, false, stop);

    private static Task<IResult> ReadOriginal(string id, CablePageReader reader, CancellationToken stop) =>
        reader.ReadAsync(id, true, stop);

    private static async Task<IResult> Revisions(string id, RevisionViewer viewer, PageLayout layout, CancellationToken stop)
    {
        if (await viewer.ListAsync(id, stop) is not { } view) return await layout.NotFoundAsync(stop);
        PageHead head = new($"Revisions of {view.Record.Id}") { Path = $"/cable/{view.Record.Id}/revisions" };
        return await layout.ShowAsync<RevisionsPage, RevisionsView>(head, view, stop);
    }

    private static async Task<IResult> Revision(
        string id, int number, int? with, RevisionViewer viewer, PageLayout layout, CancellationToken stop) =>
        await (with is { } other ? viewer.CompareAsync(id, number, other, stop) : viewer.FindAsync(id, number, stop)) switch
        {
            RevisionComparison comparison => await layout.ShowAsync<RevisionComparisonPage, RevisionComparison>(
                new($"Revisions {comparison.Other.Number} and {comparison.Revision.Number} of {comparison.Record.Id}")
                {
                    Path = $"/cable/{comparison.Record.Id}/revisions/{comparison.Revision.Number}",
                }, comparison, stop),
            RevisionView view => await layout.ShowAsync<RevisionPage, RevisionView>(
                new($"Revision {number} of {view.Record.Id}") { Path = $"/cable/{view.Record.Id}/revisions/{number}" }, view, stop),
            DamagedRevision damaged => await CablePageReader.DamagedAsync(
                new(damaged.Record.Id, $"revision {damaged.Revision.Number} of {damaged.Record.Id}"), layout, stop),
            _ => await layout.NotFoundAsync(stop),
        };
}
