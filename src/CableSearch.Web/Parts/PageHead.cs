using Microsoft.AspNetCore.Components;

namespace CableSearch.Web.Parts;

/// <summary>
/// Carries what a page says of itself to the head of its document, for one request. Stands in the place of the framework's sections (PageTitle, HeadContent, HeadOutlet):
/// one that is updated while the page is written ends the process (dotnet/aspnetcore#69035).
/// </summary>
internal sealed class PageHead
{
    /// <summary>Title, description and links of the page; null until the page knows them.</summary>
    public RenderFragment? Content { get; private set; }

    /// <summary>Raised when the page has said what it is.</summary>
    public event Action? Changed;

    public void Show(RenderFragment content)
    {
        Content = content;
        Changed?.Invoke();
    }
}
