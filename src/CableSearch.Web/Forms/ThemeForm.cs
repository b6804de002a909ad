using CableSearch.Web.Http;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Forms;

/// <summary>The switch between light, dark and the system's choice.</summary>
internal static class ThemeForm
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/theme", Choose).AddEndpointFilter<FormGuard>().DisableAntiforgery().ExcludeFromDescription();

    private static LocalRedirect Choose([FromForm] string? theme, [FromForm] string? back, HttpContext context)
    {
        ThemeCookie.Choose(theme, context);
        return LocalRedirect.SeeOther(LocalPath.Of(back));
    }
}
