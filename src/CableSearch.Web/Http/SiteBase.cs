namespace CableSearch.Web.Http;

/// <summary>
/// Serves the site under a path of its host, such as <c>/cables</c> (<see cref="SiteOptions.BasePath"/>). The proxy in front of the site
/// may forward this path or remove it.
/// </summary>
internal static class SiteBase
{
    public static void Use(WebApplication app, PathString path)
    {
        if (!path.HasValue) return;
        app.UsePathBase(path);
        app.Use((context, next) =>
        {
            // The path is set even if the proxy removed it, because the links on the pages need it.
            context.Request.PathBase = path;
            if (!context.Request.Path.HasValue) context.Request.Path = "/";
            return next(context);
        });
    }
}
