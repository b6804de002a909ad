using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using Microsoft.AspNetCore.OutputCaching;

namespace CableSearch.Web.Http;

/// <summary>
/// Caches pages in memory, for readers without a cookie: a page is the same for all of them. A cached page is used until the archive
/// changes, for at most ten minutes. The number of the archive's last change is read for each request, so no outdated page is shown.
/// Browsers are told to store nothing.
/// </summary>
internal sealed class SharedPages(CableArchive archive, CableIndex index, TimeProvider clock) : IOutputCachePolicy
{
    /// <summary>Maximum size of all cached pages together, in bytes.</summary>
    public const long MaxSize = 64 * 1024 * 1024;

    /// <summary>Maximum size of a cached page, in bytes. Larger pages are not cached.</summary>
    public const long MaxPage = 1024 * 1024;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    // Longest wait for the number of the archive's last change. If reading the number takes longer, the page is made without the cache.
    // So the many pages that need nothing else from the database still work if the database is slow.
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(2);

    // Only the home page and pages below these paths are cached, because they depend only on the archive and its index.
    private static readonly string[] Sections = ["/cable", "/search", "/browse", "/help"];

    private static readonly object ShownChange = new();

    private static readonly object IsPartial = new();

    private long _change;

    /// <summary>
    /// Every page shows counts of the archive. This method records the number of the archive's last change when the counts were made. If
    /// the archive has changed since, the page is not cached. If the archive did not answer, the page has no counts and nothing is
    /// recorded. Such a page is not cached either.
    /// </summary>
    public static void Note(HttpContext context, Holdings holdings) => context.Items[ShownChange] = holdings.Change;

    /// <summary>
    /// Marks a page as incomplete, so that it is not cached. For example, the site was too busy to find the similar cables in time.
    /// </summary>
    public static void LeaveOut(HttpContext context) => context.Items[IsPartial] = true;

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.EnableOutputCaching = false;
        HttpRequest request = context.HttpContext.Request;
        // A page for a reader with a cookie may show the reader's bookmarks or theme, so it is not cached.
        if (!HttpMethods.IsGet(request.Method) || !IsShared(request.Path) || request.Headers.Cookie.Count > 0
            || request.Headers.Authorization.Count > 0) return;
        if (index.Status is not { IsComplete: true, Progress: null, Remark: null } status) return;
        if (await StateAsync(cancellation) is not { } state || state.LastChange != status.Change) return;
        await ForgetBeforeAsync(state.LastChange, context, cancellation);

        context.EnableOutputCaching = true;
        context.AllowCacheLookup = context.AllowCacheStorage = true;
        // Two requests for the same page are answered independently. With locking, the second would wait for the first, and would fail too
        // if the first was cancelled.
        context.AllowLocking = false;
        context.ResponseExpirationTimeSpan = Kept;
        context.Tags.Add(TagOf(state.LastChange));
        // The cache has a separate page for each query string, because a page shows parts of the query string, for example in the search
        // box.
        context.CacheVaryByRules.VaryByValues["query"] = request.QueryString.Value ?? "";
        context.CacheVaryByRules.VaryByValues["encoding"] = request.Headers.AcceptEncoding.ToString();
        context.CacheVaryByRules.VaryByValues["state"] = $"{state.Identity:N} {TagOf(state.LastChange)}";
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpResponse response = context.HttpContext.Response;
        // The counts on a page may be older than the archive's last change. In this case the page is not cached.
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0
            && !context.HttpContext.Items.ContainsKey(IsPartial)
            && context.HttpContext.Items[ShownChange] is long shown && context.Tags.Contains(TagOf(shown));
        return ValueTask.CompletedTask;
    }

    // The state of the archive, with the number of its last change. Null if the archive does not answer in time. The page is then made
    // without the cache, and tells the reader what could not be read.
    private async Task<ArchiveState?> StateAsync(CancellationToken stop)
    {
        using CancellationTokenSource late = new(MaxWait, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
        try
        {
            return await archive.StateAsync(either.Token).WaitAsync(either.Token);
        }
        catch (Exception e) when (!stop.IsCancellationRequested && (late.IsCancellationRequested || ArchiveOutage.Is(e)))
        {
            return null;
        }
    }

    private static bool IsShared(PathString path) =>
        path == "/" || Array.Exists(Sections, section => path.StartsWithSegments(section, StringComparison.Ordinal));

    private static string TagOf(long change) => change.ToString(CultureInfo.InvariantCulture);

    private async ValueTask ForgetBeforeAsync(long change, OutputCacheContext context, CancellationToken cancellation)
    {
        long before = Interlocked.Exchange(ref _change, change);
        if (before == change || before == 0) return;
        IOutputCacheStore store = context.HttpContext.RequestServices.GetRequiredService<IOutputCacheStore>();
        await store.EvictByTagAsync(TagOf(before), cancellation);
    }
}
