using Microsoft.AspNetCore.Components;

namespace CableSearch.Web.Layout;

/// <summary>A page. Its model is read before it is rendered, so that it never waits for data.</summary>
/// <typeparam name="TModel">Type of what the page shows.</typeparam>
public abstract class PageOf<TModel> : ComponentBase
{
    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    /// <summary>The request that the page answers.</summary>
    [CascadingParameter]
    public required HttpContext Http { get; set; }
}
