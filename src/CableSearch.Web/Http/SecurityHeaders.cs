using Microsoft.Extensions.Primitives;

namespace CableSearch.Web.Http;

/// <summary>What every answer tells the browser: nothing from elsewhere, nothing to elsewhere.</summary>
internal static class SecurityHeaders
{
    public const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // Everything that asks for a device or a person's place, said to be off; the list is the standard's own.
    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private static readonly StringValues OneYear = "max-age=31536000";

    public static void Use(WebApplication app) => app.Use((context, next) =>
    {
        Set(context);
        return next(context);
    });

    /// <summary>Sets them; once more where an answer was begun anew.</summary>
    public static void Set(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        // What a reader searched, read and bookmarked stays neither in a cache on the way nor in the browser. What may be kept (style sheet, script, feed) says so itself.
        headers.CacheControl = "no-cache, no-store";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = OneYear;
    }
}
