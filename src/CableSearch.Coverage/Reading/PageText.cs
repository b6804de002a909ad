using System.Text;
using AngleSharp.Dom;

namespace CableSearch.Coverage.Reading;

/// <summary>The text of a page's content, a line a paragraph.</summary>
internal static class PageText
{
    private static readonly string[] Blocks = ["P", "DIV", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "TR", "SECTION", "ARTICLE", "FIGCAPTION", "PRE", "UL", "OL"];

    public static string Of(INode? content)
    {
        if (content is null) return "";
        StringBuilder text = new();
        Append(content, text);
        return string.Join('\n', text.ToString().Split('\n').Select(Line).Where(l => l.Length > 0));
    }

    private static void Append(INode node, StringBuilder text)
    {
        // Depth first without recursion: a page may nest as deep as it likes.
        Stack<(INode Node, bool IsEnd)> open = new([(node, false)]);
        while (open.TryPop(out (INode Node, bool IsEnd) next))
        {
            bool isBlock = Blocks.Contains(next.Node.NodeName, StringComparer.Ordinal) || next.Node.NodeName == "BR";
            if (isBlock) text.Append('\n');
            if (next.IsEnd) continue;
            if (next.Node.NodeType == NodeType.Text) text.Append(next.Node.TextContent.Replace('\n', ' '));
            if (isBlock) open.Push((next.Node, true));
            for (int i = next.Node.ChildNodes.Length - 1; i >= 0; i--) open.Push((next.Node.ChildNodes[i], false));
        }
    }

    private static string Line(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
