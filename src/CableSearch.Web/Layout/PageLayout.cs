using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using CableSearch.Web.Http;

namespace CableSearch.Web.Layout;

/// <summary>Puts pages into what stands around them.</summary>
internal sealed class PageLayout(CableArchive archive, CableIndex index, Reader reader, TimeProvider clock)
{
    // The counts around a page are an extra: a page that needs no database does not wait longer for them.
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(2);

    /// <summary>The frame without what the archive knows.</summary>
    public PageLayoutView Bare => new(null, index.Status, null);

    /// <summary>The frame; bare while the archive does not answer.</summary>
    public async Task<PageLayoutView> ReadAsync(CancellationToken stop)
    {
        using CancellationTokenSource late = new(MaxWait, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
        try
        {
            Holdings holdings = await archive.Cables.HoldingsAsync(either.Token).WaitAsync(either.Token);
            IReadOnlySet<string> kept = await reader.IdsAsync(either.Token).WaitAsync(either.Token);
            return new(holdings, index.Status, reader.Token is null ? null : kept.Count);
        }
        catch (Exception e) when (!stop.IsCancellationRequested && (late.IsCancellationRequested || ArchiveOutage.Is(e)))
        {
            return Bare;
        }
    }

    /// <summary>A page in its frame.</summary>
    public Task<IResult> ShowAsync<TPage, TModel>(PageHead head, TModel model, CancellationToken stop)
        where TPage : PageOf<TModel> => ShowAsync<TPage, TModel>(head, model, StatusCodes.Status200OK, stop);

    /// <inheritdoc cref="ShowAsync{TPage, TModel}(PageHead, TModel, CancellationToken)"/>
    public async Task<IResult> ShowAsync<TPage, TModel>(PageHead head, TModel model, int status, CancellationToken stop)
        where TPage : PageOf<TModel> => PageResult.Of<TPage, TModel>(head, await ReadAsync(stop), model, status);

    /// <summary>The page for an address that leads nowhere.</summary>
    public Task<IResult> NotFoundAsync(CancellationToken stop) => ErrorAsync(ErrorView.Of(StatusCodes.Status404NotFound), stop);

    /// <summary>The page of an error.</summary>
    public async Task<IResult> ErrorAsync(ErrorView error, CancellationToken stop) =>
        PageResult.Of<ErrorPage, ErrorView>(PageHead.Private(error.Title), error.ReadsArchive ? await ReadAsync(stop) : Bare, error, error.Status);
}
