using CableSearch.Web.Http;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Forms;

/// <summary>The form by which a reader chooses the light theme, the dark theme, or the theme of their system.</summary>
internal static class ThemeForm
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/theme", Choose).AddEndpointFilter<FormGuard>().DisableAntiforgery().ExcludeFromDescription();

    private static LocalRedirect Choose([FromForm] string? theme, [FromForm] string? back, HttpContext context)
    {
        ThemeCookie.Choose(theme, context);
        return LocalRedirect.SeeOther(LocalPath.Of(back));
    }
}
