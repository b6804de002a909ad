namespace CableSearch.Web.Http;

/// <summary>Serves a site that stands under a path of its host (<see cref="SiteOptions.BasePath"/>), whether the proxy before it passes that path on or takes it off.</summary>
internal static class SiteBase
{
    public static void Use(WebApplication app, PathString path)
    {
        if (!path.HasValue) return;
        app.UsePathBase(path);
        app.Use((context, next) =>
        {
            // Set also where the proxy took it off: links lead below it.
            context.Request.PathBase = path;
            if (!context.Request.Path.HasValue) context.Request.Path = "/";
            return next(context);
        });
    }
}
