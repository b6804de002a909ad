using System.Globalization;
using CableSearch.Cables.Contract;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using CableSearch.Web.Search;

namespace CableSearch.Web.Cables;

/// <summary>Answers a request for the page of a cable: its reading text or its original telegram.</summary>
internal sealed class CablePageReader(
    IHttpContextAccessor accessor, CableViewer viewer, SimilarCables similar, CableIndex index, PublicAddress address, PageLayout layout,
    SiteOptions site, TimeProvider clock)
{
    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A page is read within a request.");

    public async Task<IResult> ReadAsync(string id, bool isOriginal, CancellationToken stop)
    {
        if (!CableId.TryParse(id, out CableId parsed)) return await layout.NotFoundAsync(stop);
        string asked = Context.Request.Query["q"].ToString();
        string query = asked.Length > SearchRequest.MaxQueryLength ? asked[..SearchRequest.MaxQueryLength] : asked;
        int match = int.TryParse(Context.Request.Query["match"], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : 0;
        return await viewer.FindAsync(parsed.ToString(), query, match, stop) switch
        {
            ShownCable(CableView view) => await ShowAsync(view with { IsOriginal = isOriginal }, stop),
            WithdrawnCable withdrawn => await layout.ShowAsync<WithdrawnPage, WithdrawnCable>(
                PageHead.Private($"{withdrawn.Id} was withdrawn"), withdrawn, StatusCodes.Status410Gone, stop),
            MissingCable missing => await layout.ShowAsync<MissingPage, MissingCable>(
                PageHead.Private(missing.Title), missing, StatusCodes.Status404NotFound, stop),
            DamagedCable damaged => await DamagedAsync(new(damaged.Id, damaged.Id), layout, stop),
            CableResponse other => throw new InvalidOperationException($"No page shows a {other.GetType().Name}."),
        };
    }

    /// <summary>The page that says that a stored text is damaged and can't be shown.</summary>
    public static Task<IResult> DamagedAsync(DamagedView view, PageLayout layout, CancellationToken stop) =>
        layout.ShowAsync<DamagedPage, DamagedView>(
            PageHead.Private($"The text of {view.What} is damaged"), view, StatusCodes.Status500InternalServerError, stop);

    private static HashSet<string> Listed(CableView view) =>
        [.. view.References.Select(r => r.Reference.Value), .. view.ReferredBy.Select(h => h.Id)];

    private async Task<IResult> ShowAsync(CableView view, CancellationToken stop)
    {
        string path = $"/cable/{view.Record.Id}";
        CableCitation whole = CableCitation.Of(view.Record, site.Name, address.Of(Context, path), clock.GetUtcNow());
        PageHead head = new($"{view.Record.Title} ({view.Record.Id})")
        {
            Path = path,
            Description = whole.Chicago,
            Facts = CitationFacts.Of(whole),
            Data = CitationFacts.DataOf(whole),
        };
        IReadOnlyList<SimilarCable>? found = await similar.FindAsync(view.Reading, view.Record.Id, Listed(view), stop);
        if (found is null) SharedPages.LeaveOut(Context);
        return await layout.ShowAsync<CablePage, CableView>(head, view with
        {
            Results = await ResultNavigation.ReadAsync(Context.Request.Query, view.Record.Id, index),
            Similar = found ?? [],
            Citation = whole.Naming(Context.Request.Query["cite"].ToString(), view.Reading),
        }, stop);
    }
}
