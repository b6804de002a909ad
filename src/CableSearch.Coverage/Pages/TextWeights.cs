using AngleSharp.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>
/// Measures how much running text each element of a page has, in characters. Text in links, menus and other parts beside the story is not
/// counted. All elements are measured in one pass over the page.
/// </summary>
internal sealed class TextWeights
{
    private readonly Dictionary<INode, int> _weights = [];

    /// <summary>Measures how much running text an element and each element inside it contain.</summary>
    public TextWeights(IElement root)
    {
        List<(INode Node, int Parent, bool IsCounted)> nodes = [(root, -1, true)];
        Stack<int> open = new([0]);
        while (open.TryPop(out int at))
        {
            (INode node, _, bool isCounted) = nodes[at];
            for (int i = 0; i < node.ChildNodes.Length; i++)
            {
                INode child = node.ChildNodes[i];
                bool isBeside = child is IElement element
                    && (element.NodeName is "A" || PageText.IsSilent(element) || PageParts.IsBeside(element));
                nodes.Add((child, at, isCounted && !isBeside));
                open.Push(nodes.Count - 1);
            }
        }
        int[] weights = new int[nodes.Count];
        // A child comes after its parent in the list. The loop runs backwards, so that a child's weight is complete before it is added.
        for (int i = nodes.Count - 1; i >= 0; i--)
        {
            if (nodes[i].IsCounted && nodes[i].Node.NodeType == NodeType.Text) weights[i] += Of(nodes[i].Node.TextContent);
            if (nodes[i].Parent >= 0) weights[nodes[i].Parent] += weights[i];
            if (nodes[i].Node is IElement) _weights[nodes[i].Node] = weights[i];
        }
    }

    /// <summary>
    /// The weight of an element: its number of characters of running text. 0 if the element is outside the measured root.
    /// </summary>
    public int Of(INode element) => _weights.GetValueOrDefault(element);

    /// <summary>
    /// The weight of a text: its number of characters without blanks. A Chinese, Japanese or Korean character counts as three, because
    /// these languages need fewer characters for the same content.
    /// </summary>
    public static int Of(string text)
    {
        int weight = 0;
        foreach (char c in text)
            if (!char.IsWhiteSpace(c)) weight += c is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' ? 3 : 1;
        return weight;
    }
}
