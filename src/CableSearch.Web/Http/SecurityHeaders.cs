using Microsoft.Extensions.Primitives;

namespace CableSearch.Web.Http;

/// <summary>The security headers of every answer. They forbid the browser to load from, or send to, any other site.</summary>
internal static class SecurityHeaders
{
    public const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // The value of the header Permissions-Policy. It forbids pages to use the camera, other devices and the reader's location.
    private const string Permissions = "accelerometer=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private static readonly StringValues OneYear = "max-age=31536000";

    public static void Use(WebApplication app) => app.Use((context, next) =>
    {
        Set(context);
        return next(context);
    });

    /// <summary>
    /// Sets the security headers of an answer. They must be set again after an answer was cleared to become an error page.
    /// </summary>
    public static void Set(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        // A page must not be stored in any cache, not even in the browser's. A stored page would show what a reader searched, read or
        // bookmarked. Answers that may be cached (style sheet, script, feed) set this header to another value.
        headers.CacheControl = "no-cache, no-store";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = OneYear;
    }
}
