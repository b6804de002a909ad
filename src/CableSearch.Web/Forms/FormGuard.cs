using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.Antiforgery;

namespace CableSearch.Web.Forms;

/// <summary>
/// Accepts a form only if it comes from this site. Not every form can prove this by an antiforgery token: the token needs a cookie, and a
/// reader who has saved nothing gets no cookie. A form is accepted if one of these is true:
/// <list type="bullet">
/// <item>A header of the browser says that the form is from this site: <c>Sec-Fetch-Site: same-origin</c>, or <c>Origin</c> with the
/// address of this site. No page of another site can forge these headers.</item>
/// <item>The form has a valid antiforgery token. Forms have a token as soon as the reader has a cookie.</item>
/// <item>The request has neither header and no reader's cookie. Every current browser sends one of the two headers, so the request comes
/// from a program. Without a cookie there is no reader whose lists the request could change.</item>
/// </list>
/// Any other form is answered with a page that asks the reader to confirm. The page has a second form, with a token. The page is needed
/// because not every browser proves where a form comes from. Some browsers send <c>Origin: null</c>, because our pages send no referrer.
/// Without HTTPS no browser sends <c>Sec-Fetch-Site</c>. Another site can't show the page in a frame, so it can't trick a reader into
/// pressing the page's button.
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
        // A browser sends "none" if no page caused the request: the reader reloaded the page, or opened it from the browser's history.
        string site => site is "same-origin" or "none",
    };

    private static bool IsNoBrowser(HttpRequest request) => request.Headers.Origin.Count == 0
        && request.Headers["Sec-Fetch-Site"].Count == 0
        && SiteCookie.Read(Reader.CookieName, request) is null;
}
