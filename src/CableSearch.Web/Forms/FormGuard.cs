using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.Antiforgery;

namespace CableSearch.Web.Forms;

/// <summary>
/// Accepts a form only if it comes from this site. An antiforgery token needs a cookie, and a reader who has no bookmarks gets none. So any
/// of these is accepted as proof:
/// <list type="bullet">
/// <item>The browser says that the form is ours: <c>Sec-Fetch-Site: same-origin</c>, or an <c>Origin</c> that is ours. No other page can
/// forge either header.</item>
/// <item>The form has a valid antiforgery token. Forms have one once the reader has a cookie.</item>
/// <item>Neither header is there, and no reader's cookie. Every current browser sends one of the two headers, so this is a program, and
/// without a cookie there is no reader whose list it could change.</item>
/// </list>
/// Any other form gets a page that asks the reader to confirm, with a token. It comes from another site, or from a browser that proves
/// nothing: our pages send no referrer, so some browsers send <c>Origin: null</c>, and without HTTPS none sends <c>Sec-Fetch-Site</c>. The
/// page can't be shown in a frame, so another site can't trick a reader into pressing its button.
/// </summary>
internal sealed class FormGuard(IAntiforgery antiforgery, PageLayout layout) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        if (IsProven(http.Request) || IsNoBrowser(http.Request) || await antiforgery.IsRequestValidAsync(http)) return await next(context);
        IFormCollection form = await http.Request.ReadFormAsync(http.RequestAborted);
        KeyValuePair<string, string>[] fields =
            [.. form.Where(f => f.Key != FormToken.FieldName).Select(f => KeyValuePair.Create(f.Key, f.Value.ToString()))];
        return await layout.ShowAsync<ConfirmPage, ConfirmView>(
            PageHead.Private("Please confirm"),
            new(http.Request.Path.ToUriComponent(), fields),
            StatusCodes.Status400BadRequest,
            http.RequestAborted);
    }

    private static bool IsProven(HttpRequest request) => (string?)request.Headers["Sec-Fetch-Site"] switch
    {
        null or "" => string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase),
        // "none" means that the reader did it: a reload, or a form opened again from the history.
        string site => site is "same-origin" or "none",
    };

    private static bool IsNoBrowser(HttpRequest request) => request.Headers.Origin.Count == 0
        && request.Headers["Sec-Fetch-Site"].Count == 0
        && SiteCookie.Read(Reader.CookieName, request) is null;
}
