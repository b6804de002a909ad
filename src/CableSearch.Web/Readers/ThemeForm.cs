using CableSearch.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Readers;

/// <summary>The switch between light and dark: a cookie that says which, only for readers who choose; the system's choice takes it away.</summary>
internal static class ThemeForm
{
    public const string CookieName = "theme";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary>The reader's choice, or null for the system's.</summary>
    public static string? Of(HttpContext context) => SiteCookie.Read(CookieName, context.Request) is ("light" or "dark") and var theme ? theme : null;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/theme", Choose).AddEndpointFilter<FormGuard>().DisableAntiforgery().ExcludeFromDescription();

    private static LocalRedirect Choose([FromForm] string? theme, [FromForm] string? back, HttpContext context)
    {
        if (theme is "light" or "dark") SiteCookie.Write(CookieName, theme, Kept, context);
        else SiteCookie.Delete(CookieName, context);
        return LocalRedirect.SeeOther(LocalPath.Of(back));
    }
}
