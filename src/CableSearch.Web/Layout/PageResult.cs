using System.Text;
using Microsoft.AspNetCore.Components;

namespace CableSearch.Web.Layout;

/// <summary>
/// Answers a request with a page. The page is rendered completely before anything is sent. So if rendering fails, the request can still be
/// answered with an error page.
/// </summary>
internal sealed class PageResult : IResult
{
    private readonly PageHead _head;
    private readonly PageLayoutView _layout;
    private readonly RenderFragment _body;
    private readonly int _status;

    private PageResult(PageHead head, PageLayoutView layout, RenderFragment body, int status) =>
        (_head, _layout, _body, _status) = (head, layout, body, status);

    public static PageResult Of<TPage, TModel>(
        PageHead head, PageLayoutView layout, TModel model, int status = StatusCodes.Status200OK)
        where TPage : PageOf<TModel> => new(head, layout, BodyOf<TPage, TModel>(model), status);

    /// <summary>The content of a page: a component of the type TPage. Its parameter is the model.</summary>
    public static RenderFragment BodyOf<TPage, TModel>(TModel model)
        where TPage : PageOf<TModel> => builder =>
        {
            builder.OpenComponent<TPage>(0);
            builder.AddComponentParameter(1, nameof(PageOf<>.Model), model);
            builder.CloseComponent();
        };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using PageRenderer renderer = new(httpContext);
        byte[] page = Encoding.UTF8.GetBytes(await renderer.DocumentAsync(_head, _layout, _body));
        HttpResponse response = httpContext.Response;
        response.StatusCode = _status;
        response.ContentType = "text/html; charset=utf-8";
        await response.Body.WriteAsync(page, httpContext.RequestAborted);
    }
}
