using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>Recognises the parts of a page that do not belong to its story: menus, comments, other stories, forms.</summary>
internal static partial class PageParts
{
    private static readonly HashSet<string> Beside = new(StringComparer.OrdinalIgnoreCase) { "NAV", "ASIDE", "FOOTER", "FORM" };

    /// <summary>
    /// Whether an element does not belong to the story of its page, such as a menu or a reader's comment. The tag, role, class and id of
    /// the element decide. If the element contains the main heading, its class and id are ignored.
    /// </summary>
    public static bool IsBeside(IElement element) =>
        Beside.Contains(element.NodeName) || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search"
        || ((BesideName.IsMatch(element.ClassName ?? "") || BesideName.IsMatch(element.Id ?? ""))
            && element.QuerySelector("h1, main") is null);

    /// <summary>
    /// Whether an element does not belong to the story of its page: it is, for example, a menu or a reader's comment, or is inside one.
    /// Only elements inside <paramref name="root"/> are tested.
    /// </summary>
    public static bool IsBeside(IElement element, IElement root)
    {
        for (IElement? at = element; at is not null && at != root; at = at.ParentElement)
            if (IsBeside(at)) return true;
        return false;
    }

    // Matches classes and ids of elements beside the story, such as "sidebar". "has-sidebar" and "comments-open" are not matched, because
    // such classes describe the whole page. "tag", "widget" and "more" are not matched either, because blogs give these classes to the
    // story itself.
    [GeneratedRegex(
        @"(?<!(?:^|\s)(?:has|with|without|no|is)[_-])(?<=^|[\s_-])(?:comments?|respond|related|sidebar|teasers?|recommended"
        + @"|promo|more-?(?:articles|stories)|trending|sharing|share-?buttons|social|breadcrumbs?|newsletter)(?=$|[\s_-])"
        + @"(?![_-](?:open|closed|on|off|enabled|disabled))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BesideName { get; }
}
