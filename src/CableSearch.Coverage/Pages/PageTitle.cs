using System.Text;
using AngleSharp.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>The title of a page's story.</summary>
/// <param name="Text">The title; null if the page gives none.</param>
/// <param name="Heading">The heading that shows the title; null if there is none.</param>
/// <param name="Logo">
/// Name of the newspaper: the site's name in the metadata, else the text of the page's logo. The logo's text counts only if the title of
/// the browser window begins or ends with it. Null if there is no name.
/// </param>
internal sealed record PageTitle(string? Text, IElement? Heading, string? Logo)
{
    // The title is looked for only among the first headings of a page, at most this many. A page with more headings is not an article, but
    // a list of articles.
    private const int MaxHeadings = 5000;

    private const int MaxLength = 400;

    /// <summary>
    /// Finds the title of a page's story. The first choice is the title in the metadata (Open Graph, JSON-LD and others). The second is the
    /// heading that is repeated in the title of the browser window. The third is the first main heading that is not a logo. The last is the
    /// title of the browser window.
    /// </summary>
    public static PageTitle Find(IDocument document, PageMeta meta, StructuredData data)
    {
        IElement[] headings = [.. document.QuerySelectorAll("h1, h2, h3, [itemprop~='headline']")
            .Where(h => Of(h) is { Length: <= MaxLength }).Take(MaxHeadings)];
        string? window = PageText.OneLine(document.Title);
        string? site = meta.Find("og:site_name") ?? data.Outlet;
        IElement? logo = headings.FirstOrDefault(h => IsLogo(h, site, window));
        IElement[] own = [.. headings.Where(h => !IsLogo(h, site, window))];
        string? name = site ?? (logo is not null && window is not null && IsPart(Of(logo)!, window) ? Of(logo) : null);
        string? declared = new[] { meta.Find("og:title"), data.Headline, meta.Find("twitter:title", "dc.title", "title") }
            .Select(t => WithoutSite(t, name)).FirstOrDefault(t => t is not null && !IsSame(t, name));
        if (declared is not null) return new(declared, Shown(own, declared), name);
        if (window is not null && Shown(own, window) is { } shown)
            // Of the heading and the browser window's title, the shorter one is used. For example, the heading may be "Peru - The pier
            // closes", and the window's title only "The pier closes".
            return new(Fold(Of(shown)!).Length > Fold(window).Length ? WithoutSite(window, name) : Of(shown), shown, name);
        IElement? first = document.QuerySelectorAll("article h1, article h2, .pane.big > h2, .pane.big h1").FirstOrDefault(own.Contains)
            ?? own.FirstOrDefault(h => h.NodeName == "H1");
        return first is null ? new(WithoutSite(window, name), null, name) : new(Of(first), first, name);
    }

    /// <summary>Whether two titles are the same apart from case, punctuation and white space.</summary>
    public static bool IsSame(string? a, string? b) =>
        a is not null && b is not null && Fold(a) is { Length: > 0 } folded && folded == Fold(b);

    /// <summary>Whether a whole title begins or ends with a part, as "The pier closes | The Paper" begins with "The pier closes".</summary>
    public static bool IsPart(string part, string whole)
    {
        (string inner, string outer) = (Fold(part), Fold(whole));
        return inner.Length > 0 && (inner == outer
            || outer.StartsWith(inner + " ", StringComparison.Ordinal) || outer.EndsWith(" " + inner, StringComparison.Ordinal));
    }

    // The heading that shows the page's title: the longest heading that is part of the title. If there is none, the first heading that
    // contains the title and other words, such as the section's name. Null if there is no such heading either.
    private static IElement? Shown(IElement[] headings, string title) =>
        headings.Where(h => IsPart(Of(h)!, title)).MaxBy(h => Fold(Of(h)!).Length) is { } repeated
            && (IsSame(Of(repeated), title) || IsTelling(Of(repeated)!))
            ? repeated : headings.FirstOrDefault(h => IsTelling(title) && IsPart(title, Of(h)!));

    private static bool IsTelling(string title) => Fold(title).Contains(' ', StringComparison.Ordinal) || TextWeights.Of(title) >= 12;

    // Whether a heading is the newspaper's logo: it shows the newspaper's name or links to the front page.
    private static bool IsLogo(IElement heading, string? site, string? window) =>
        IsSame(Of(heading), site)
        || (!IsSame(Of(heading), window)
            && heading.QuerySelector("a[href]")?.GetAttribute("href") is { } target && IsFrontPage(target.Trim()));

    private static bool IsFrontPage(string target) =>
        target is "/" or "./" or "." or "../" or "index.html" or "/index.html"
        || (Uri.TryCreate(target, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" && url.PathAndQuery == "/");

    private static string? WithoutSite(string? title, string? site)
    {
        if (title is null || site is null || IsSame(title, site)) return title;
        foreach (string sign in new[] { "|", " - ", " – ", " — ", " :: ", " » ", " · ", ": " })
        {
            int last = title.LastIndexOf(sign, StringComparison.Ordinal);
            if (last > 0 && IsSame(title[(last + sign.Length)..], site)) return title[..last].TrimEnd();
            int first = title.IndexOf(sign, StringComparison.Ordinal);
            if (first > 0 && IsSame(title[..first], site)) return title[(first + sign.Length)..].TrimStart();
        }
        return title;
    }

    private static string? Of(IElement heading) => PageText.OneLine(heading.TextContent);

    private static string Fold(string text)
    {
        StringBuilder folded = new();
        foreach (char c in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }
}
