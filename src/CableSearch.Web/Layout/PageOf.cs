using Microsoft.AspNetCore.Components;

namespace CableSearch.Web.Layout;

/// <summary>The base class of pages. The model is read before the page is rendered, so that rendering never waits for data.</summary>
/// <typeparam name="TModel">Type of the data that the page shows.</typeparam>
public abstract class PageOf<TModel> : ComponentBase
{
    /// <summary>The data that the page shows.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    /// <summary>The request that the page answers.</summary>
    [CascadingParameter]
    public required HttpContext Http { get; set; }
}
