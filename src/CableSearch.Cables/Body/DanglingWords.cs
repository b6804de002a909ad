using CableSearch.Cables.Tables;

namespace CableSearch.Cables.Body;

/// <summary>
/// Words that no sentence ends in: a number that follows belongs to it, though the published page set it apart as a paragraph's.
/// </summary>
internal static class DanglingWords
{
    private static readonly string[] Words = WordList.Of("dangling-words.tsv");

    public static bool IsLastOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = text[(text.LastIndexOf(' ') + 1)..];
        foreach (string joint in Words)
            if (word.Equals(joint, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
