using System.Text.Json;
using AngleSharp.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>The facts that a page states about its article in JSON-LD. Each fact is null if the page does not state it.</summary>
internal sealed record StructuredData(string? Headline, string? Published, string? Author, string? Outlet, string? Language,
    string? Address)
{
    public static StructuredData None { get; } = new(null, null, null, null, null, null);

    // Deepest level of nesting in JSON-LD that is read. Deeper objects are not about the article.
    private const int MaxDepth = 32;

    private const int MaxNodes = 10_000;

    /// <summary>Parses all JSON-LD of the page: objects, lists and graphs. Invalid JSON is ignored.</summary>
    /// <param name="document">The page.</param>
    /// <param name="isTitle">
    /// Whether a headline is the title of the page. If the JSON-LD describes several articles, the first one with such a headline is
    /// chosen.
    /// </param>
    public static StructuredData Parse(IDocument document, Func<string, bool> isTitle)
    {
        List<JsonElement> nodes = [];
        foreach (IElement script in document.QuerySelectorAll("script[type*='ld+json' i]"))
            if (Parse(script.TextContent) is { } root) Collect(root, nodes, 0);
        JsonElement[] articles = [.. nodes.Where(IsArticle)];
        JsonElement[] titled = [.. articles.Where(a => Text(a, "headline") is { } headline && isTitle(headline))];
        JsonElement? article = titled is [] ? (articles is [{ } only] ? only : null) : titled[0];
        if (article is not { } chosen) return OfPage(nodes, articles.Length == 0);
        return new(Text(chosen, "headline"), Text(chosen, "datePublished"), Names(chosen, "author", nodes),
            Names(chosen, "publisher", nodes) ?? OfSite(nodes), Text(chosen, "inLanguage"),
            Text(chosen, "url") ?? Id(chosen, "mainEntityOfPage"));
    }

    // The result if the JSON-LD does not describe the page's own article. If it describes no article at all, the result has the date,
    // author and other facts of the page. If it describes only other articles, the result has only the name of the site.
    private static StructuredData OfPage(List<JsonElement> nodes, bool isOnlyStory)
    {
        JsonElement page = nodes.FirstOrDefault(n => Types(n).Any(t => t is "WebPage" or "ItemPage"));
        if (page.ValueKind != JsonValueKind.Object || !isOnlyStory) return None with { Outlet = OfSite(nodes) };
        return new(null, Text(page, "datePublished"), Names(page, "author", nodes), OfSite(nodes), Text(page, "inLanguage"), null);
    }

    private static string? OfSite(List<JsonElement> nodes) =>
        nodes.Where(n => Types(n).Contains("WebSite")).Select(n => Text(n, "name")).FirstOrDefault(n => n is not null);

    private static JsonElement? Parse(string script)
    {
        string json = script.Trim();
        // In an XHTML page a script may be inside a comment or a CDATA section. The signs around the comment or section, such as "<!--" and
        // "-->", are removed here.
        foreach (string open in new[] { "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "<!--" })
            if (json.StartsWith(open, StringComparison.Ordinal)) json = json[open.Length..];
        foreach (string close in new[] { "//]]>", "/*]]>*/", "]]>", "-->" })
            if (json.EndsWith(close, StringComparison.Ordinal)) json = json[..^close.Length];
        try
        {
            JsonDocumentOptions lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
            using JsonDocument document = JsonDocument.Parse(json, lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Collect(JsonElement element, List<JsonElement> nodes, int depth)
    {
        if (depth > MaxDepth || nodes.Count >= MaxNodes) return;
        if (element.ValueKind == JsonValueKind.Array)
            foreach (JsonElement item in element.EnumerateArray()) Collect(item, nodes, depth + 1);
        if (element.ValueKind != JsonValueKind.Object) return;
        nodes.Add(element);
        // Objects inside an article are not collected, such as the author or another article that is quoted. They do not describe the
        // page's own article.
        if (IsArticle(element)) return;
        foreach (string name in new[] { "@graph", "mainEntity", "mainEntityOfPage" })
            if (element.TryGetProperty(name, out JsonElement inner)) Collect(inner, nodes, depth + 1);
    }

    private static bool IsArticle(JsonElement node) =>
        Types(node).Any(t => t.EndsWith("Article", StringComparison.Ordinal) || t is "BlogPosting" or "LiveBlogPosting" or "Report");

    private static IEnumerable<string> Types(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out JsonElement type)) return [];
        IEnumerable<JsonElement> types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : [type];
        return types.Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!.Split('/')[^1]);
    }

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? PageText.OneLine(value.GetString()) : null;

    private static string? Id(JsonElement node, string name) => !node.TryGetProperty(name, out JsonElement value) ? null
        : value.ValueKind == JsonValueKind.Object ? Text(value, "@id") : Text(node, name);

    // The names in a property such as "author"; null if there are none. The property has a name, an object with a name, a reference to
    // another object in the graph, or a list of these.
    private static string? Names(JsonElement node, string name, List<JsonElement> nodes)
    {
        if (!node.TryGetProperty(name, out JsonElement value)) return null;
        IEnumerable<JsonElement> items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        string[] names = [.. items.Select(i => NameOf(i, nodes)).OfType<string>().Distinct(StringComparer.Ordinal)];
        return names is [] ? null : string.Join(", ", names);
    }

    private static string? NameOf(JsonElement item, List<JsonElement> nodes)
    {
        if (item.ValueKind == JsonValueKind.String) return PageText.OneLine(item.GetString());
        if (item.ValueKind != JsonValueKind.Object) return null;
        if (Text(item, "name") is { } name) return name;
        return Text(item, "@id") is { } id
            ? nodes.Where(n => Text(n, "@id") == id).Select(n => Text(n, "name")).FirstOrDefault(n => n is not null) : null;
    }
}
