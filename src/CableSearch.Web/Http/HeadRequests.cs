namespace CableSearch.Web.Http;

/// <summary>Answers HEAD as GET wherever there is a page or file; the server leaves the body out by itself.</summary>
internal static class HeadRequests
{
    public static void Use(WebApplication app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }
        context.Request.Method = HttpMethods.Get;
        await next(context);
        context.Request.Method = HttpMethods.Head;
    });
}
