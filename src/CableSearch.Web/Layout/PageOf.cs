using Microsoft.AspNetCore.Components;

namespace CableSearch.Web.Layout;

/// <summary>A page: it shows its model, which was read before, and waits for nothing.</summary>
/// <typeparam name="TModel">What it shows.</typeparam>
public abstract class PageOf<TModel> : ComponentBase
{
    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    /// <summary>The request that it answers.</summary>
    [CascadingParameter]
    public required HttpContext Http { get; set; }
}
