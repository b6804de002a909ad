using System.Buffers.Text;
using CableSearch.Archive;
using CableSearch.Archive.Readers;

namespace CableSearch.Web.Http;

/// <summary>
/// Who asks, as far as they chose to be known: a random token in a cookie that is made at the first bookmark. One for each request.
/// </summary>
internal sealed class Reader(IHttpContextAccessor accessor, CableArchive archive)
{
    public const string CookieName = "reader";

    // The longest that browsers keep a cookie.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    private IReadOnlySet<string>? _ids;

    /// <summary>The reader's token; null for one who never bookmarked.</summary>
    public string? Token
    {
        get => field ??= Valid(SiteCookie.Read(CookieName, Context.Request));
        private set;
    }

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A reader exists within a request only.");

    /// <summary>Ids that the reader bookmarked.</summary>
    public async Task<IReadOnlySet<string>> IdsAsync(CancellationToken stop) =>
        _ids ??= Token is { } token ? await archive.Bookmarks.IdsAsync(token, stop) : new HashSet<string>();

    /// <summary>
    /// The reader's token, sent as a cookie. A new one is made where the archive does not know the one that came: whoever put it into the browser would know under what the reader keeps their list.
    /// </summary>
    public async Task<string> TokenForBookmarkAsync(CancellationToken stop)
    {
        if (Token is null || !await archive.Bookmarks.KnowsAsync(Token, stop)) Token = BookmarkStore.NewToken();
        // Sent each time, so that a list in use does not run out.
        SiteCookie.Write(CookieName, Token, Kept, Context);
        return Token;
    }

    /// <summary>Takes every cookie of ours away but the choice of light or dark.</summary>
    public void Forget()
    {
        SiteCookie.Delete(CookieName, Context);
        SiteCookie.Delete(FormCookie.BaseName, Context);
    }

    private static string? Valid(string? token) => token is { Length: BookmarkStore.TokenLength } && Base64Url.IsValid(token) ? token : null;
}
