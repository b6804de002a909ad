using CableSearch.Cables.Tables;

namespace CableSearch.Cables.Body;

/// <summary>
/// Words that never end a sentence, such as "from" and "paragraph". So a number after such a word belongs to the sentence, even if a
/// published page took it for the number of a new paragraph.
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
