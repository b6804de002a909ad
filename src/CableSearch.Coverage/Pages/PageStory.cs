using AngleSharp.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>The part of a page that is its story.</summary>
/// <param name="Root">The element that holds it; the body where the page does not say.</param>
/// <param name="Others">Elements that hold other stories.</param>
/// <param name="Mark">How the page tells the story from the rest.</param>
internal sealed record PageStory(IElement Root, IReadOnlyList<IElement> Others, StoryMarkup Mark)
{
    /// <summary>Least weight of a story.</summary>
    public const int MinText = 200;

    // A story that is only its headline and first lines, its text beside it, is not yet the story.
    private const int MinNamedText = 150;

    private const string Stories = "article, [role='article'], [itemtype*='Article'], [itemtype$='BlogPosting'], .hentry";

    /// <summary>Whether the page tells the story from the rest.</summary>
    public bool IsNamed => Mark != StoryMarkup.None;

    /// <summary>Finds the story under the page's title.</summary>
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

    /// <summary>Whether an element of the story stands beside its text: a menu, a comment, another story.</summary>
    public bool IsBeside(IElement element) => PageParts.IsBeside(element, Root) || Others.Any(o => o.Contains(element));

    private static IElement? OfTitle(IElement[] stories, PageTitle title, TextWeights weights)
    {
        if (title.Text is null) return null;
        IEnumerable<IElement> titled = stories.Where(s => weights.Of(s) >= MinNamedText
            && (title.Heading is { } heading && s.Contains(heading)
            || s.QuerySelectorAll("h1, h2, h3, h4, [itemprop~='headline']").Any(h => PageTitle.IsSame(h.TextContent, title.Text))));
        return titled.MinBy(weights.Of);
    }

    // The smallest element around the heading that holds a text. Where that is only the lines under it, the text stands beside: then what
    // is around both, as long as no other heading of the kind comes in.
    private static IElement? OfHeading(IElement heading, IElement body, TextWeights weights)
    {
        IElement? at = heading.ParentElement;
        while (at is not null && at != body && weights.Of(at) - TextWeights.Of(heading.TextContent) < MinText) at = at.ParentElement;
        if (at is null || at == body) return null;
        while (weights.Of(at) * 2 < weights.Of(body) && at.ParentElement is { } around && around != body
            && around.QuerySelectorAll(heading.NodeName).Length == at.QuerySelectorAll(heading.NodeName).Length) at = around;
        return at;
    }

    // Other stories without an element for articles: under a main heading of their own, or in a box of the same class.
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
