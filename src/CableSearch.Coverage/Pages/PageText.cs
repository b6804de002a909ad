using System.Text;
using AngleSharp.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>Extracts the text of a page, with one line for each paragraph.</summary>
internal static class PageText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "P", "DIV", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "TABLE", "TBODY", "TR", "TD", "TH", "SECTION", "ARTICLE",
        "HEADER", "FOOTER", "MAIN", "ASIDE", "NAV", "FIGURE", "FIGCAPTION", "PRE", "UL", "OL", "DL", "DT", "DD", "CENTER", "HR", "FORM",
        "ADDRESS", "DETAILS", "SUMMARY",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SELECT", "TEXTAREA", "BUTTON", "IFRAME", "OBJECT", "SVG", "HEAD",
    };

    /// <summary>The text of an element. LF separates the paragraphs, and white space is reduced to single blanks.</summary>
    /// <param name="content">The element; null gives an empty text.</param>
    /// <param name="isLeftOut">Decides for each element whether its text is left out; null leaves out nothing.</param>
    public static string Of(INode? content, Func<IElement, bool>? isLeftOut = null)
    {
        if (content is null) return "";
        StringBuilder text = new();
        Append(content, text, isLeftOut ?? (_ => false));
        return string.Join('\n', text.ToString().Split('\n').Select(l => OneLine(l) ?? "").Where(l => l.Length > 0));
    }

    /// <summary>A text on one line, with white space reduced to single blanks; null if it is empty.</summary>
    public static string? OneLine(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return string.Join(' ', text.Replace('\0', '\uFFFD').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether the element begins a new line.</summary>
    public static bool IsBlock(INode node) => Blocks.Contains(node.NodeName);

    /// <summary>
    /// Whether the text of the element does not count as text of the page. A browser hides such text (a script), or shows it only in a form
    /// control (a button).
    /// </summary>
    public static bool IsSilent(INode node) => Silent.Contains(node.NodeName);

    private static void Append(INode node, StringBuilder text, Func<IElement, bool> isLeftOut)
    {
        // Walks the tree depth first with a stack instead of recursion, because a page may be nested to any depth.
        Stack<(INode Node, bool IsEnd)> open = new([(node, false)]);
        while (open.TryPop(out (INode Node, bool IsEnd) next))
        {
            bool isBlock = IsBlock(next.Node);
            if (isBlock || next.Node.NodeName == "BR") text.Append('\n');
            if (next.IsEnd || IsSilent(next.Node) || (next.Node is IElement element && isLeftOut(element))) continue;
            if (next.Node.NodeType == NodeType.Text) text.Append(next.Node.TextContent.Replace('\n', ' '));
            if (isBlock) open.Push((next.Node, true));
            for (int i = next.Node.ChildNodes.Length - 1; i >= 0; i--) open.Push((next.Node.ChildNodes[i], false));
        }
    }
}
