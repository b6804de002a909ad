using Microsoft.Extensions.Primitives;

namespace CableSearch.Web.Hosting;

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
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        // A page shows a reader's own bookmarks: no cache between us and the reader may keep it.
        headers.CacheControl = "private, no-cache";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = OneYear;
        return next(context);
    });
}
