using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>
/// Removes from a page the parts that a reader sees struck out or does not see at all, because no quotation contains their words. Such
/// parts are found by their element, their attributes and the page's own styles. Footnote marks are removed too: in plain text, the figure
/// 43 with the footnote mark 2 would become "432".
/// </summary>
internal static partial class HiddenParts
{
    private const string Marked = "s, strike, del, [hidden]";

    // Largest number of style rules whose elements are looked for. A page has only a few rules that hide something.
    private const int MaxRules = 100;

    /// <summary>Removes the hidden parts from the page.</summary>
    /// <param name="document">The page.</param>
    /// <param name="story">
    /// The story of the page. A hidden element that contains the story is not removed, because a script of the page shows it later.
    /// </param>
    /// <param name="weights">
    /// How much running text each element has. A hidden element with at least half as much as the story is not removed either.
    /// </param>
    public static void Remove(IHtmlDocument document, PageStory story, TextWeights weights)
    {
        IEnumerable<IElement> hidden = document.QuerySelectorAll(Marked)
            .Concat(document.QuerySelectorAll("[style]").Where(e => Hiding.IsMatch(e.GetAttribute("style")!)))
            .Concat(Selectors(document).SelectMany(s => Selected(document, s)))
            .Concat(document.QuerySelectorAll("sup").Where(IsFootnote));
        foreach (IElement element in hidden.ToArray())
            if (!element.Contains(story.Root) && weights.Of(element) * 2 < weights.Of(story.Root)) element.Remove();
    }

    private static IEnumerable<string> Selectors(IHtmlDocument document) => document.QuerySelectorAll("style")
        .SelectMany(s => Rules(Comment.Replace(s.TextContent, ""))).Where(r => Hiding.IsMatch(r.Declarations)).Select(r => r.Selector)
        .Take(MaxRules);

    // The rules of a style sheet that hold for every screen. Rules inside "@media" and the like are left out.
    private static IEnumerable<(string Selector, string Declarations)> Rules(string sheet)
    {
        int depth = 0, start = 0, open = 0;
        for (int i = 0; i < sheet.Length; i++)
        {
            if (sheet[i] == ';' && depth == 0) start = i + 1;
            if (sheet[i] == '{' && depth++ == 0) open = i;
            if (sheet[i] != '}' || depth == 0 || --depth > 0) continue;
            string selector = sheet[start..open].Trim();
            if (!selector.StartsWith('@')) yield return (selector, sheet[(open + 1)..i]);
            start = i + 1;
        }
    }

    // The elements that a rule hides. A rule for a pseudo-element, such as ":before", hides no text of the page.
    private static IEnumerable<IElement> Selected(IHtmlDocument document, string selector)
    {
        if (selector.Contains(':', StringComparison.Ordinal)) return [];
        try
        {
            return document.QuerySelectorAll(selector);
        }
        catch (DomException)
        {
            return [];
        }
    }

    // Whether a raised number is a footnote mark. Directly after a letter, and without a link, it is an exponent, as in "km²".
    private static bool IsFootnote(IElement sup) => FootnoteMark.IsMatch(sup.TextContent)
        && !(sup.PreviousSibling?.TextContent is [.., var last] && char.IsLetter(last) && sup.QuerySelector("a") is null);

    [GeneratedRegex(@"(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d])|"
        + @"text-decoration(?:-line)?\s*:[^;]*line-through)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hiding { get; }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Comment { get; }

    [GeneratedRegex(@"^\s*(?:\[?\d{1,3}\]?|\*+|†+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark { get; }
}
