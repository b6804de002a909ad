using System.Buffers.Text;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;

namespace CableSearch.Web.Http;

/// <summary>
/// The person who sent the request, known only by a random token in a cookie. A reader gets the cookie when they save something for the
/// first time. There is one instance of this class for each request.
/// </summary>
internal sealed class Reader(IHttpContextAccessor accessor, CableArchive archive)
{
    public const string CookieName = "reader";

    // Lifetime of the reader's cookie. It is the longest time for which browsers keep a cookie.
    private static readonly TimeSpan CookieLifetime = TimeSpan.FromDays(400);

    private SavedItems? _saved;

    /// <summary>The reader's token; null for a reader without a cookie.</summary>
    public string? Token
    {
        get => field ??= Valid(SiteCookie.Read(CookieName, Context.Request));
        private set;
    }

    /// <summary>The HTTP request that the reader sent.</summary>
    public HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("Reader was used outside a request.");

    /// <summary>The cables and other items that the reader saved to lists; none for a reader without a cookie.</summary>
    public async Task<SavedItems> SavedAsync(CancellationToken stop) =>
        _saved ??= Token is { } token ? await archive.Bookmarks.SavedAsync(token, stop) : SavedItems.None;

    /// <summary>
    /// Returns the token under which the archive stores what the reader saves, and sends it to the browser as a cookie. A reader without a
    /// token gets a new token. A reader also gets a new token if the archive does not know the old one. Somebody else may have put the old
    /// token into the browser, and could later use it to read the reader's lists.
    /// </summary>
    public async Task<string> TokenForBookmarkAsync(CancellationToken stop)
    {
        if (Token is null || !await archive.Bookmarks.KnowsAsync(Token, stop)) Token = BookmarkStore.NewToken();
        // The cookie is sent again each time something is saved, and its lifetime begins anew. So it does not expire for a reader who still
        // saves items.
        SiteCookie.Write(CookieName, Token, CookieLifetime, Context);
        return Token;
    }

    /// <summary>Stores the token from the reader's other device in this browser, so that the reader's lists are shown here too.</summary>
    public void Adopt(string token) => SiteCookie.Write(CookieName, Token = token, CookieLifetime, Context);

    /// <summary>Deletes all cookies of this site except the choice of theme.</summary>
    public void Forget()
    {
        SiteCookie.Delete(CookieName, Context);
        SiteCookie.Delete(FormCookie.BaseName, Context);
    }

    private static string? Valid(string? token) =>
        token is { Length: BookmarkStore.TokenLength } && Base64Url.IsValid(token) ? token : null;
}
