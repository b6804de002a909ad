using System.Buffers.Text;
using CableSearch.Archive;
using CableSearch.Archive.Bookmarks;

namespace CableSearch.Web.Readers;

/// <summary>
/// Who asks, as far as they chose to be known: a random token in a cookie that is made at the first bookmark. One for each request.
/// </summary>
internal sealed class Reader(IHttpContextAccessor accessor, CableArchive archive)
{
    public const string CookieName = "reader";

    // The longest that browsers keep a cookie.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    // A token of ours has 43 characters; what is longer is none.
    private const int MaxTokenLength = 64;

    private IReadOnlySet<string>? _ids;

    /// <summary>The reader's token; null for one who never bookmarked.</summary>
    public string? Token
    {
        get => field ??= Valid(Context.Request.Cookies[CookieName]);
        private set;
    }

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A reader exists within a request only.");

    /// <summary>Ids that the reader bookmarked.</summary>
    public async Task<IReadOnlySet<string>> IdsAsync(CancellationToken stop) =>
        _ids ??= Token is { } token ? await archive.Bookmarks.IdsAsync(token, stop) : new HashSet<string>();

    /// <summary>The reader's token, made and sent as a cookie if there was none.</summary>
    public string TokenForBookmark()
    {
        string token = Token ??= BookmarkStore.NewToken();
        // Sent each time, so that a list in use does not run out.
        Context.Response.Cookies.Append(CookieName, token, Options(Context, Kept));
        return token;
    }

    /// <summary>Takes every cookie of ours away but the choice of light or dark.</summary>
    public void Forget()
    {
        Context.Response.Cookies.Delete(CookieName, Options(Context, null));
        Context.Response.Cookies.Delete(FormGuard.CookieName, Options(Context, null));
    }

    public static CookieOptions Options(HttpContext context, TimeSpan? kept) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = "/",
        MaxAge = kept,
        IsEssential = true,
    };

    private static string? Valid(string? token) => token is { Length: > 20 and <= MaxTokenLength } && Base64Url.IsValid(token) ? token : null;
}
