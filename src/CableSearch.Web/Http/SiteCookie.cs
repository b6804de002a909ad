namespace CableSearch.Web.Http;

/// <summary>Reads and writes the site's cookies.</summary>
internal static class SiteCookie
{
    /// <summary>
    /// The cookie's name as the browser stores it. Over HTTPS it has the prefix <c>__Host-</c>. Browsers accept a cookie with this prefix
    /// only from this host itself, over HTTPS, and with the path <c>/</c>. If the site is under a path such as <c>/cables</c>, its cookies
    /// have this path, so that they are not sent to other sites on the host. Such cookies can only have the prefix <c>__Secure-</c>, for
    /// which HTTPS is enough.
    /// </summary>
    public static string NameOf(string name, HttpRequest request) => (request.IsHttps, request.PathBase.HasValue) switch
    {
        (false, _) => name,
        (true, false) => "__Host-" + name,
        (true, true) => "__Secure-" + name,
    };

    /// <summary>The cookie's value; null if the browser sent none.</summary>
    public static string? Read(string name, HttpRequest request) => request.Cookies[NameOf(name, request)];

    /// <summary>Sends the cookie, with the time that the browser keeps it.</summary>
    public static void Write(string name, string value, TimeSpan lifetime, HttpContext context) =>
        context.Response.Cookies.Append(NameOf(name, context.Request), value, Options(context.Request, lifetime));

    /// <summary>Deletes the cookie.</summary>
    public static void Delete(string name, HttpContext context) =>
        context.Response.Cookies.Delete(NameOf(name, context.Request), Options(context.Request, null));

    private static CookieOptions Options(HttpRequest request, TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = request.IsHttps,
        Path = request.PathBase.HasValue ? request.PathBase.ToUriComponent() : "/",
        MaxAge = lifetime,
        IsEssential = true,
    };
}
