using AngleSharp.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>The part of a page that contains its story.</summary>
/// <param name="Root">The element that contains the story; the body if the page does not mark the story.</param>
/// <param name="Others">Elements that contain other stories.</param>
/// <param name="Mark">How the page marks its story.</param>
internal sealed record PageStory(IElement Root, IReadOnlyList<IElement> Others, StoryMarkup Mark)
{
    /// <summary>
    /// A text with a lower weight than this is no story. The weight is the number of its characters of running text, as counted by <see
    /// cref="TextWeights"/>.
    /// </summary>
    public const int MinText = 200;

    // An element that is marked as a story is used only if it has this many characters of running text. If it has fewer, it contains only
    // the headline and the first lines of the story, and the rest is elsewhere on the page.
    private const int MinNamedText = 150;

    private const string Stories = "article, [role='article'], [itemtype*='Article'], [itemtype$='BlogPosting'], .hentry";

    /// <summary>Whether the page shows where its story is: it has an element such as <c>article</c>, or a heading with the title.</summary>
    public bool IsNamed => Mark != StoryMarkup.None;

    /// <summary>Finds the story that belongs to the page's title.</summary>
    public static PageStory Find(IElement body, PageTitle title, TextWeights weights)
    {
        IElement[] stories = [.. body.QuerySelectorAll(Stories).Where(s => !PageParts.IsBeside(s, body))];
        if (OfTitle(stories, title, weights) is { } titled)
            return new(titled, [.. stories.Where(s => AreApart(s, titled))], StoryMarkup.Element);
        if (title.Heading is { } heading && title.Text is not null && !PageParts.IsBeside(heading, body)
            && OfHeading(heading, body, weights) is { } around)
            return new(around, [.. Rivals(body, heading, around, weights)], StoryMarkup.Heading);
        IElement[] whole = [.. stories.Where(s => weights.Of(s) >= MinText && !stories.Any(o => o != s && o.Contains(s)))];
        return whole is [{ } only] ? new(only, [], StoryMarkup.Element) : new(body, [], StoryMarkup.None);
    }

    /// <summary>Whether an element inside the story does not belong to its text: a menu, a comment, another story.</summary>
    public bool IsBeside(IElement element) => PageParts.IsBeside(element, Root) || Others.Any(o => o.Contains(element));

    private static IElement? OfTitle(IElement[] stories, PageTitle title, TextWeights weights)
    {
        if (title.Text is null) return null;
        IEnumerable<IElement> titled = stories.Where(s => weights.Of(s) >= MinNamedText
            && (title.Heading is { } heading && s.Contains(heading)
            || s.QuerySelectorAll("h1, h2, h3, h4, [itemprop~='headline']").Any(h => PageTitle.IsSame(h.TextContent, title.Text))));
        return titled.MinBy(weights.Of);
    }

    // Finds the element with a heading and the story below the heading; null if only the whole body has enough text for a story. The search
    // begins with the smallest element that has enough text. That may be only the first lines of the story. So an element with less than
    // half of the page's text is replaced by the element around it. The search ends before an element with more headings of the same level,
    // because those belong to other stories.
    private static IElement? OfHeading(IElement heading, IElement body, TextWeights weights)
    {
        IElement? at = heading.ParentElement;
        while (at is not null && at != body && weights.Of(at) - TextWeights.Of(heading.TextContent) < MinText) at = at.ParentElement;
        if (at is null || at == body) return null;
        while (weights.Of(at) * 2 < weights.Of(body) && at.ParentElement is { } around && around != body
            && around.QuerySelectorAll(heading.NodeName).Length == at.QuerySelectorAll(heading.NodeName).Length) at = around;
        return at;
    }

    // Finds other stories on a page without article elements. They are found by their headings. An h1 outside the page's own story always
    // begins another story. A smaller heading begins another story if the element of that story has the same parent and class as the
    // element of the page's own story.
    private static IEnumerable<IElement> Rivals(IElement body, IElement heading, IElement around, TextWeights weights)
    {
        foreach (IElement other in body.QuerySelectorAll(heading.NodeName.ToLowerInvariant()))
        {
            if (around.Contains(other) || OfHeading(other, body, weights) is not { } box || box.Contains(heading)) continue;
            bool isTwin = box.ParentElement == around.ParentElement && box.ClassName is { Length: > 0 } name && name == around.ClassName;
            if (heading.NodeName == "H1" || isTwin) yield return box;
        }
    }

    private static bool AreApart(IElement one, IElement other) => !one.Contains(other) && !other.Contains(one);
}
