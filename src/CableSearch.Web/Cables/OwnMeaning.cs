using System.Collections.Frozen;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;

namespace CableSearch.Web.Cables;

/// <summary>
/// Finds acronyms that a cable uses for something else than our table of acronyms. In "the electricity company (ICE)", for example, ICE is
/// not Immigration and Customs Enforcement.
/// </summary>
internal static class OwnMeaning
{
    // Number of words before the acronym that are compared with the meaning in our table.
    private const int MaxWords = 6;

    // Only words of at least MinLetters letters show that two meanings are the same; words such as "of" and "the" do not. Only the first
    // MaxLetters letters of a word are compared, so that "commission" and "commissioner" agree.
    private const int MinLetters = 4;
    private const int MaxLetters = 5;

    // Words for kinds of things, such as "company" in "the electricity company (ICE)". If such a word is right before an acronym in
    // parentheses, it says what the acronym stands for.
    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "agency", "association", "authority", "bank", "board", "commission", "committee", "company", "corporation", "council", "department",
        "directorate", "federation", "firm", "foundation", "fund", "group", "inquiry", "institute", "ministry", "monopoly", "movement",
        "office", "organization", "party", "police", "program", "service", "team", "union", "unit", "utility");

    /// <summary>Whether the text describes the acronym in words that have nothing in common with its meaning in our table.</summary>
    public static bool Differs(IReadOnlyList<Paragraph> paragraphs, GlossaryEntry entry)
    {
        if (entry.Source != GlossarySource.Table) return false;
        string written = $" ({entry.Term})";
        foreach (Paragraph paragraph in paragraphs)
        {
            int at = paragraph.Text.IndexOf(written, StringComparison.Ordinal);
            if (at < 0) continue;
            string[] words = [.. paragraph.Text[..at].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).TakeLast(MaxWords)];
            // Only the first description counts, as a writer explains an acronym once.
            return words is [.., var kind] && (Kinds.Contains(kind) || Kinds.Contains(Singular(kind)))
                && !words.Select(Stem).Intersect(entry.Meaning.Split(' ').Select(Stem)).Any(s => s.Length >= MinLetters);
        }
        return false;
    }

    private static string Singular(string word) => word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word.TrimEnd('s');

    private static string Stem(string word)
    {
        string letters = word.Trim('"', '\'', '“', '”', '(', ')', ',', '.').ToLowerInvariant();
        return letters[..Math.Min(letters.Length, MaxLetters)];
    }
}
