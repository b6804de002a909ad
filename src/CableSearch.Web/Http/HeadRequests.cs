namespace CableSearch.Web.Http;

/// <summary>Answers every HEAD request like GET. The server omits the body.</summary>
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
