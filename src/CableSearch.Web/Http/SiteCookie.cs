namespace CableSearch.Web.Http;

/// <summary>How the site's cookies are named and sent.</summary>
internal static class SiteCookie
{
    /// <summary>
    /// A cookie's name as the browser keeps it. Over HTTPS a prefix makes the browser refuse a cookie of that name that another host of the domain or a page without HTTPS sets.
    /// <c>__Host-</c> demands the path <c>/</c>. A site under a path of its host must not send its readers' tokens to its neighbours on that host, so there it is the weaker <c>__Secure-</c>.
    /// </summary>
    public static string NameOf(string name, HttpRequest request) => (request.IsHttps, request.PathBase.HasValue) switch
    {
        (false, _) => name,
        (true, false) => "__Host-" + name,
        (true, true) => "__Secure-" + name,
    };

    /// <summary>The value; null where the browser sent none.</summary>
    public static string? Read(string name, HttpRequest request) => request.Cookies[NameOf(name, request)];

    /// <summary>Sends it, to be kept for so long.</summary>
    public static void Write(string name, string value, TimeSpan kept, HttpContext context) =>
        context.Response.Cookies.Append(NameOf(name, context.Request), value, Options(context.Request, kept));

    /// <summary>Takes it away.</summary>
    public static void Delete(string name, HttpContext context) =>
        context.Response.Cookies.Delete(NameOf(name, context.Request), Options(context.Request, null));

    private static CookieOptions Options(HttpRequest request, TimeSpan? kept) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = request.IsHttps,
        Path = request.PathBase.HasValue ? request.PathBase.ToUriComponent() : "/",
        MaxAge = kept,
        IsEssential = true,
    };
}
