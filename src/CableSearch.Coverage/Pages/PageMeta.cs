using AngleSharp.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>The <c>meta</c> elements of a page, by name.</summary>
internal sealed class PageMeta
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads them; the first of a name counts.</summary>
    public PageMeta(IDocument document)
    {
        foreach (IElement meta in document.QuerySelectorAll("meta[content]"))
            foreach (string kind in new[] { "property", "name", "itemprop", "http-equiv" })
                if (meta.GetAttribute(kind) is { } name && PageText.OneLine(meta.GetAttribute("content")) is { } value)
                    _values.TryAdd(kind == "itemprop" ? "itemprop:" + name.Trim() : name.Trim(), value);
    }

    /// <summary>The value of the first of these names that the page has; null for none.</summary>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (_values.TryGetValue(name, out string? value)) return value;
        return null;
    }
}
