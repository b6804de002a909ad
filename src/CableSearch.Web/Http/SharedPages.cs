using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using Microsoft.AspNetCore.OutputCaching;

namespace CableSearch.Web.Http;

/// <summary>
/// Keeps pages in memory for readers without a cookie, who all see the same. A page is kept for one change number of the archive, which is
/// read for each request. So after a change no older page is shown. Browsers are told to store nothing.
/// </summary>
internal sealed class SharedPages(CableArchive archive, CableIndex index, TimeProvider clock) : IOutputCachePolicy
{
    /// <summary>Maximum size of all pages in memory together, in bytes.</summary>
    public const long MaxSize = 64 * 1024 * 1024;

    /// <summary>Maximum size of a page that is kept, in bytes.</summary>
    public const long MaxPage = 1024 * 1024;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    // Longest wait for the archive's change number. After it the page is made anew, because many pages need nothing else from the database.
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(2);

    // Paths of the pages that may be kept. Pages below these paths depend only on the archive and its index.
    private static readonly string[] Sections = ["/cable", "/search", "/browse", "/help"];

    private static readonly object ShownChange = new();

    private static readonly object IsPartial = new();

    private long _change;

    /// <summary>Records the change number of the archive's counts that a page shows. A page that shows no counts is not kept.</summary>
    public static void Note(HttpContext context, Holdings holdings) => context.Items[ShownChange] = holdings.Change;

    /// <summary>
    /// Marks a page as incomplete, so that it is not kept in memory. Such a page lacks a part that it would have if the site were less
    /// busy.
    /// </summary>
    public static void LeaveOut(HttpContext context) => context.Items[IsPartial] = true;

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
        // No request waits until another one has made the same page. If the reader of that other request left, both requests would fail.
        context.AllowLocking = false;
        context.ResponseExpirationTimeSpan = Kept;
        context.Tags.Add(TagOf(state.LastChange));
        // Pages are kept by the query string exactly as sent, because the page repeats it.
        context.CacheVaryByRules.VaryByValues["query"] = request.QueryString.Value ?? "";
        context.CacheVaryByRules.VaryByValues["encoding"] = request.Headers.AcceptEncoding.ToString();
        context.CacheVaryByRules.VaryByValues["state"] = $"{state.Identity:N} {TagOf(state.LastChange)}";
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpResponse response = context.HttpContext.Response;
        // The counts on a page may be older than the archive's last change. Only a page with counts of the same change is kept.
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0
            && !context.HttpContext.Items.ContainsKey(IsPartial)
            && context.HttpContext.Items[ShownChange] is long shown && context.Tags.Contains(TagOf(shown));
        return ValueTask.CompletedTask;
    }

    // The state of the archive with its last change number; null if the archive does not answer in time. Then the page is made for this
    // reader alone, and says what could not be read.
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
