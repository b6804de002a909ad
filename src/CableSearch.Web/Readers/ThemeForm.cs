using CableSearch.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Readers;

/// <summary>The switch between light and dark: a cookie that says which, only for readers who choose; the system's choice takes it away.</summary>
internal static class ThemeForm
{
    public const string CookieName = "theme";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary>The reader's choice, or null for the system's.</summary>
    public static string? Of(HttpContext context) => context.Request.Cookies[CookieName] is "light" or "dark" ? context.Request.Cookies[CookieName] : null;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/theme", Choose).AddEndpointFilter<FormGuard>().DisableAntiforgery().ExcludeFromDescription();

    private static LocalRedirect Choose([FromForm] string? theme, [FromForm] string? back, HttpContext context)
    {
        if (theme is "light" or "dark") context.Response.Cookies.Append(CookieName, theme, Reader.Options(context, Kept));
        else context.Response.Cookies.Delete(CookieName, Reader.Options(context, null));
        return LocalRedirect.SeeOther(LocalPath.Of(back));
    }
}
