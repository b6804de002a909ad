using System.Text;
using AngleSharp.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>The text of a page's content, a line a paragraph.</summary>
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

    /// <summary>The text, paragraphs ended by LF, white space made single.</summary>
    /// <param name="content">An element; null for none.</param>
    /// <param name="isLeftOut">Tells elements whose text is left out; null for none.</param>
    public static string Of(INode? content, Func<IElement, bool>? isLeftOut = null)
    {
        if (content is null) return "";
        StringBuilder text = new();
        Append(content, text, isLeftOut ?? (_ => false));
        return string.Join('\n', text.ToString().Split('\n').Select(l => OneLine(l) ?? "").Where(l => l.Length > 0));
    }

    /// <summary>A text in one line, its white space made single; null for none.</summary>
    public static string? OneLine(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return string.Join(' ', text.Replace('\0', '\uFFFD').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether the element breaks the line.</summary>
    public static bool IsBlock(INode node) => Blocks.Contains(node.NodeName);

    /// <summary>Whether a browser shows no text of the element, or only as part of a control.</summary>
    public static bool IsSilent(INode node) => Silent.Contains(node.NodeName);

    private static void Append(INode node, StringBuilder text, Func<IElement, bool> isLeftOut)
    {
        // Depth first without recursion: a page may nest as deep as it likes.
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
