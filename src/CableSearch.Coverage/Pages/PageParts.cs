using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>Recognises the parts of a page that do not belong to its story: menus, comments, other stories, forms.</summary>
internal static partial class PageParts
{
    private static readonly HashSet<string> Beside = new(StringComparer.OrdinalIgnoreCase) { "NAV", "ASIDE", "FOOTER", "FORM" };

    /// <summary>Whether the element itself is such a part. What holds the main heading is not, whatever its class says.</summary>
    public static bool IsBeside(IElement element) =>
        Beside.Contains(element.NodeName) || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search"
        || ((BesideName.IsMatch(element.ClassName ?? "") || BesideName.IsMatch(element.Id ?? ""))
            && element.QuerySelector("h1, main") is null);

    /// <summary>Whether the element stands in such a part, below <paramref name="root"/>.</summary>
    public static bool IsBeside(IElement element, IElement root)
    {
        for (IElement? at = element; at is not null && at != root; at = at.ParentElement)
            if (IsBeside(at)) return true;
        return false;
    }

    // Not "has-sidebar" or "comments-open", which say something of a page. No "tag", "widget" or "more" either: blogs write these on every
    // story.
    [GeneratedRegex(
        @"(?<!(?:^|\s)(?:has|with|without|no|is)[_-])(?<=^|[\s_-])(?:comments?|respond|related|sidebar|teasers?|recommended"
        + @"|promo|more-?(?:articles|stories)|trending|sharing|share-?buttons|social|breadcrumbs?|newsletter)(?=$|[\s_-])"
        + @"(?![_-](?:open|closed|on|off|enabled|disabled))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BesideName { get; }
}
