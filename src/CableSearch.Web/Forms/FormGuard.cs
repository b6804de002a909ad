using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.Antiforgery;

namespace CableSearch.Web.Forms;

/// <summary>
/// Accepts a form only if it comes from this site. A token needs a cookie, and who only reads gets none, so the proof depends on what there is:
/// <list type="bullet">
/// <item>The browser itself says that the form is ours: <c>Sec-Fetch-Site: same-origin</c>, or an <c>Origin</c> that is ours. No page can forge either.</item>
/// <item>Or the form carries a valid antiforgery token. Forms have one as soon as the reader has a cookie.</item>
/// <item>Or neither header is there, and no reader's cookie: every browser of this decade sends one of the two, so this is a program, which has nobody's list to lose.</item>
/// </list>
/// Anything else (a browser that sends <c>Origin: null</c>, since our pages send no referrer, and no Sec-Fetch-Site, since the site is not on HTTPS; or a page of somebody else's)
/// gets a page that asks again, with a token: one click for a reader, nothing that another site can press, since ours is shown in no frame.
/// </summary>
internal sealed class FormGuard(IAntiforgery antiforgery, PageLayout layout) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        if (IsProven(http.Request) || IsNoBrowser(http.Request) || await antiforgery.IsRequestValidAsync(http)) return await next(context);
        IFormCollection form = await http.Request.ReadFormAsync(http.RequestAborted);
        ConfirmView view = new(http.Request.Path.ToUriComponent(), [.. form.Where(f => f.Key != FormToken.FieldName).Select(f => KeyValuePair.Create(f.Key, f.Value.ToString()))]);
        return await layout.ShowAsync<ConfirmPage, ConfirmView>(PageHead.Private("Please confirm"), view, StatusCodes.Status400BadRequest, http.RequestAborted);
    }

    private static bool IsProven(HttpRequest request) => (string?)request.Headers["Sec-Fetch-Site"] switch
    {
        null or "" => string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase),
        // "none" is the reader's own doing: a reload, or a form opened again from the history.
        string site => site is "same-origin" or "none",
    };

    private static bool IsNoBrowser(HttpRequest request) =>
        request.Headers.Origin.Count == 0 && request.Headers["Sec-Fetch-Site"].Count == 0 && SiteCookie.Read(Reader.CookieName, request) is null;
}
