using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;

namespace CableSearch.Web.Layout;

/// <summary>
/// Renders components to HTML for one request. A component gets all its data before it is rendered, so it never waits. Components that are
/// rendered one after the other do not affect each other.
/// </summary>
internal sealed partial class PageRenderer(HttpContext http) : IAsyncDisposable
{
    private readonly HtmlRenderer _renderer = new(http.RequestServices, http.RequestServices.GetRequiredService<ILoggerFactory>());

    // Matches HTML attributes whose value is a path on this site, such as href="/browse". The text of a page is never matched, because the
    // renderer writes each quotation mark in a text as an entity.
    [GeneratedRegex(" (href|action|src)=\"/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LocalLink { get; }

    /// <summary>A whole HTML document around a page.</summary>
    public Task<string> DocumentAsync(PageHead head, PageLayoutView layout, RenderFragment body) => RenderAsync<Document>(new()
    {
        [nameof(Document.Http)] = http,
        [nameof(Document.Head)] = head,
        [nameof(Document.Layout)] = layout,
        [nameof(Document.Body)] = body,
    });

    /// <summary>A piece of a page, without a document around it.</summary>
    public Task<string> PieceAsync(RenderFragment body) => RenderAsync<DocumentPiece>(new()
    {
        [nameof(DocumentPiece.Http)] = http,
        [nameof(DocumentPiece.Body)] = body,
    });

    public ValueTask DisposeAsync() => _renderer.DisposeAsync();

    private Task<string> RenderAsync<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent => _renderer.Dispatcher.InvokeAsync(async () =>
        {
            HtmlRootComponent root = await _renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters));
            return UnderBase(root.ToHtmlString());
        });

    // If the site is under a path of its host, such as /cables, puts this path before the address of every link. This is done here for all
    // pages, so that no link can be forgotten.
    private string UnderBase(string html) => http.Request.PathBase is { HasValue: true } site
        ? LocalLink.Replace(html, link => link.Value[..^1] + site.ToUriComponent() + "/") : html;
}
