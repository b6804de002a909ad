using AngleSharp.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>The values of a page's <c>meta</c> elements, by name.</summary>
internal sealed class PageMeta
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the <c>meta</c> elements of a page. If a name occurs more than once, its first value is used.</summary>
    public PageMeta(IDocument document)
    {
        foreach (IElement meta in document.QuerySelectorAll("meta[content]"))
            foreach (string kind in new[] { "property", "name", "itemprop", "http-equiv" })
                if (meta.GetAttribute(kind) is { } name && PageText.OneLine(meta.GetAttribute("content")) is { } value)
                    _values.TryAdd(kind == "itemprop" ? "itemprop:" + name.Trim() : name.Trim(), value);
    }

    /// <summary>
    /// The value of a <c>meta</c> element. Of the given names, the first one that the page has is used; null if the page has none of them.
    /// </summary>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (_values.TryGetValue(name, out string? value)) return value;
        return null;
    }
}
