using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using Microsoft.AspNetCore.OutputCaching;

namespace CableSearch.Web.Http;

/// <summary>
/// Keeps pages in memory for readers without a cookie, who all see the same. A page is kept for one number of the archive's change
/// sequence, which is read for each request: after a change nothing from before it is shown. Browsers are told to keep nothing.
/// </summary>
internal sealed class SharedPages(CableArchive archive, CableIndex index, TimeProvider clock) : IOutputCachePolicy
{
    /// <summary>What the pages in memory may take up together, in bytes.</summary>
    public const long MaxSize = 64 * 1024 * 1024;

    /// <summary>A larger page is not kept.</summary>
    public const long MaxPage = 1024 * 1024;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    // A page that needs no database waits no longer than this for the change number.
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(2);

    // What these pages show is the archive and its index, and nothing else.
    private static readonly string[] Sections = ["/cable", "/search", "/browse", "/help"];

    private static readonly object ShownChange = new();

    private long _change;

    /// <summary>Notes for which change a page shows the archive's counts. A page that shows none is not kept.</summary>
    public static void Note(HttpContext context, Holdings holdings) => context.Items[ShownChange] = holdings.Change;

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.EnableOutputCaching = false;
        HttpRequest request = context.HttpContext.Request;
        // A page for a reader with a cookie may show bookmarks or another theme.
        if (!HttpMethods.IsGet(request.Method) || !IsShared(request.Path) || request.Headers.Cookie.Count > 0
            || request.Headers.Authorization.Count > 0) return;
        if (index.Status is not { IsComplete: true, Progress: null, Remark: null } status) return;
        if (await StateAsync(cancellation) is not { } state || state.LastChange != status.Change) return;
        await ForgetBeforeAsync(state.LastChange, context, cancellation);

        context.EnableOutputCaching = true;
        context.AllowCacheLookup = context.AllowCacheStorage = true;
        // Each request makes its own page until one is kept. A request that waited for another one would fail with it when that reader
        // leaves.
        context.AllowLocking = false;
        context.ResponseExpirationTimeSpan = Kept;
        context.Tags.Add(TagOf(state.LastChange));
        // The address as it was sent: the page repeats it.
        context.CacheVaryByRules.VaryByValues["query"] = request.QueryString.Value ?? "";
        context.CacheVaryByRules.VaryByValues["encoding"] = request.Headers.AcceptEncoding.ToString();
        context.CacheVaryByRules.VaryByValues["state"] = $"{state.Identity:N} {TagOf(state.LastChange)}";
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpResponse response = context.HttpContext.Response;
        // Counts of the archive follow a change by a moment.
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0
            && context.HttpContext.Items[ShownChange] is long shown && context.Tags.Contains(TagOf(shown));
        return ValueTask.CompletedTask;
    }

    // Null while the archive does not answer. Then the page is made for this reader alone, and says itself what it lacks.
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
