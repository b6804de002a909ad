using CableSearch.Cables.Tables;

namespace CableSearch.Cables.Body;

/// <summary>
/// Words that do not end a sentence. A number after one belongs to the sentence, even where the published page made it the number of a
/// paragraph.
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
