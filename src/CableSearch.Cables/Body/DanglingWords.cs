namespace CableSearch.Cables.Body;

/// <summary>Words that no sentence ends in: a number that follows belongs to it, though the published page set it apart as a paragraph's.</summary>
internal static class DanglingWords
{
    private static readonly string[] Words = ["at", "of", "to", "in", "from", "by", "and", "or", "the", "than", "for", "with", "para", "paras", "paragraph", "paragraphs", "between"];

    public static bool IsLastOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = text[(text.LastIndexOf(' ') + 1)..];
        foreach (string joint in Words)
            if (word.Equals(joint, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
