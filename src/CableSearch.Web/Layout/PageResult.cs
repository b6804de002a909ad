using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;

namespace CableSearch.Web.Layout;

/// <summary>
/// Answers a request with a page. The page is rendered completely before anything is sent. So if rendering fails, the request can still be
/// answered with an error page.
/// </summary>
internal sealed partial class PageResult : IResult
{
    private readonly PageHead _head;
    private readonly PageLayoutView _layout;
    private readonly RenderFragment _body;
    private readonly int _status;

    private PageResult(PageHead head, PageLayoutView layout, RenderFragment body, int status) =>
        (_head, _layout, _body, _status) = (head, layout, body, status);

    // Matches HTML attributes whose value is a path on this site. Text that looks like such an attribute is not matched, because the
    // renderer writes a quotation mark in text as an entity.
    [GeneratedRegex(" (href|action|src)=\"/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LocalLink { get; }

    public static PageResult Of<TPage, TModel>(
        PageHead head, PageLayoutView layout, TModel model, int status = StatusCodes.Status200OK)
        where TPage : PageOf<TModel> =>
        new(head, layout, builder =>
        {
            builder.OpenComponent<TPage>(0);
            builder.AddComponentParameter(1, nameof(PageOf<>.Model), model);
            builder.CloseComponent();
        }, status);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        byte[] page = Encoding.UTF8.GetBytes(UnderBase(await RenderAsync(httpContext), httpContext.Request.PathBase));
        HttpResponse response = httpContext.Response;
        response.StatusCode = _status;
        response.ContentType = "text/html; charset=utf-8";
        await response.Body.WriteAsync(page, httpContext.RequestAborted);
    }

    private async Task<string> RenderAsync(HttpContext http)
    {
        IServiceProvider services = http.RequestServices;
        await using HtmlRenderer renderer = new(services, services.GetRequiredService<ILoggerFactory>());
        ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Document.Http)] = http,
            [nameof(Document.Head)] = _head,
            [nameof(Document.Layout)] = _layout,
            [nameof(Document.Body)] = _body,
        });
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            HtmlRootComponent page = await renderer.RenderComponentAsync<Document>(parameters);
            return page.ToHtmlString();
        });
    }

    // If the site is served under a path of its host, puts this path before every link of the page. This is done here for all pages, so
    // that no link can be forgotten.
    private static string UnderBase(string page, PathString site) =>
        site.HasValue ? LocalLink.Replace(page, link => link.Value[..^1] + site.ToUriComponent() + "/") : page;
}
