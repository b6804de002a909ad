using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using CableSearch.Web.Http;

namespace CableSearch.Web.Layout;

/// <summary>Renders pages within the layout that all pages share: masthead, notice, footer.</summary>
internal sealed class PageLayout(CableArchive archive, CableIndex index, Reader reader, TimeProvider clock)
{
    // Longest time that a page waits for the counts in its layout. If reading the counts takes longer, the page is shown without them. So
    // the many pages that need nothing else from the database still work if the database is slow.
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(2);

    /// <summary>
    /// The layout without the two counts from the database: what the archive has, and how many items the reader saved. With it, a page can
    /// be shown while the archive does not answer.
    /// </summary>
    public PageLayoutView Bare => new(null, index.Status, null);

    /// <summary>The layout with the counts from the database; without them if the archive does not answer in time.</summary>
    public async Task<PageLayoutView> ReadAsync(CancellationToken stop)
    {
        using CancellationTokenSource late = new(MaxWait, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
        try
        {
            Holdings holdings = await archive.Cables.HoldingsAsync(either.Token).WaitAsync(either.Token);
            SavedItems saved = await reader.SavedAsync(either.Token).WaitAsync(either.Token);
            SharedPages.Note(reader.Context, holdings);
            return new(holdings, index.Status, reader.Token is null ? null : saved.Count);
        }
        catch (Exception e) when (!stop.IsCancellationRequested && (late.IsCancellationRequested || ArchiveOutage.Is(e)))
        {
            return Bare;
        }
    }

    /// <summary>A page within the layout.</summary>
    public Task<IResult> ShowAsync<TPage, TModel>(PageHead head, TModel model, CancellationToken stop)
        where TPage : PageOf<TModel> => ShowAsync<TPage, TModel>(head, model, StatusCodes.Status200OK, stop);

    /// <inheritdoc cref="ShowAsync{TPage, TModel}(PageHead, TModel, CancellationToken)"/>
    public async Task<IResult> ShowAsync<TPage, TModel>(PageHead head, TModel model, int status, CancellationToken stop)
        where TPage : PageOf<TModel> => PageResult.Of<TPage, TModel>(head, await ReadAsync(stop), model, status);

    /// <summary>A page within the layout. The pieces of the page are sent one by one.</summary>
    public async Task<IResult> StreamAsync<TPage, TModel>(PageHead head, TModel model, IAsyncEnumerable<PagePiece> pieces,
        CancellationToken stop)
        where TPage : PageOf<TModel> =>
        new StreamedPage(head, await ReadAsync(stop), PageResult.BodyOf<TPage, TModel>(model), pieces);

    /// <summary>The page "not found".</summary>
    public Task<IResult> NotFoundAsync(CancellationToken stop) => ErrorAsync(ErrorView.Of(StatusCodes.Status404NotFound), stop);

    /// <summary>The page that shows an error to the reader, with the error's HTTP status.</summary>
    public async Task<IResult> ErrorAsync(ErrorView error, CancellationToken stop) => PageResult.Of<ErrorPage, ErrorView>(
        PageHead.Private(error.Title), error.ReadsArchive ? await ReadAsync(stop) : Bare, error, error.Status);
}
