using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>Tells the parts of a page that stand beside its story: menus, comments, other stories, forms.</summary>
internal static partial class PageParts
{
    private static readonly HashSet<string> Beside = new(StringComparer.OrdinalIgnoreCase) { "NAV", "ASIDE", "FOOTER", "FORM" };

    /// <summary>Whether the element itself is such a part.</summary>
    public static bool IsBeside(IElement element) =>
        Beside.Contains(element.NodeName) || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search"
        || BesideName.IsMatch(element.ClassName ?? "") || BesideName.IsMatch(element.Id ?? "");

    /// <summary>Whether the element stands in such a part, below <paramref name="root"/>.</summary>
    public static bool IsBeside(IElement element, IElement root)
    {
        for (IElement? at = element; at is not null && at != root; at = at.ParentElement)
            if (IsBeside(at)) return true;
        return false;
    }

    // A class on the body or on the story itself ("has-comments") is not asked: only what stands below the story is.
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:comments?|respond|related|sidebar|teasers?|recommended|promo|more(?:articles|stories|-articles|-stories)?|latest|popular"
        + @"|trending|widget|share|sharing|social|breadcrumbs?|newsletter|tags?)(?:$|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BesideName { get; }
}
