using CableSearch.Web.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Hosting;

/// <summary>What a reader sees, and a program reads (RFC 9457), when something is not there or did not work.</summary>
internal static class SiteErrors
{
    public static void Use(WebApplication app)
    {
        app.UseExceptionHandler(errors => errors.Run(context => IsForPrograms(context)
            ? TypedResults.Problem("Something on this site's side failed; it was recorded.", statusCode: StatusCodes.Status500InternalServerError, title: "This did not work").ExecuteAsync(context)
            : new RazorComponentResult<ErrorPage> { StatusCode = StatusCodes.Status500InternalServerError }.ExecuteAsync(context)));
        // Answers without a body become problem documents; pages have a body of their own.
        app.UseWhen(IsForPrograms, programs => programs.UseStatusCodePages());
    }

    public static void MapNotFound(WebApplication app) => app.MapFallback("{*path}", context => IsForPrograms(context)
        ? TypedResults.Problem("There is nothing at this address.", statusCode: StatusCodes.Status404NotFound, title: "Not found").ExecuteAsync(context)
        : new RazorComponentResult<NotFoundPage>().ExecuteAsync(context));

    private static bool IsForPrograms(HttpContext context) => context.Request.Path.StartsWithSegments("/api");
}
