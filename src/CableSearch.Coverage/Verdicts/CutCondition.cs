using System.Buffers;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds quotations whose sentence begins with a condition or another year in the cable: "the ferry could run again" where the cable says
/// "If the mayor pays, the ferry could run again", or "In 2007, the ferry ran". All quoted words are in the cable, but it says less.
/// </summary>
internal static class CutCondition
{
    // Largest number of words that a note shows.
    private const int MaxShown = 12;

    // A date at the beginning of the sentence has at most this number of words: "On the third of May 2008,".
    private const int MaxDate = 6;

    private const int FirstYear = 1900, LastYear = 2049, YearLength = 4;

    private static readonly SearchValues<char> StrongBreaks = SearchValues.Create(";:!?\n");

    private static readonly HashSet<string> Conditions = new(StringComparer.Ordinal) { "if", "unless", "provided", "assuming", "absent" };

    private static readonly HashSet<string> Allowing = new(StringComparer.Ordinal)
    {
        "if", "unless", "provided", "assuming", "absent", "should", "were", "without", "condition", "conditionally", "when", "once",
    };

    /// <summary>
    /// A sentence that shows the cable's words before the quotation. They are shown in two cases: they are a condition that the article
    /// lacks, or they give another year than the article. Null in all other cases.
    /// </summary>
    /// <param name="passage">The passage with the quoted words.</param>
    /// <param name="around">The sentences around the quotation in the article.</param>
    public static string? Of(AlignedPassage passage, string around)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        CableWord[] lead = [.. CableSpeaker.Lead(part, passage.FirstWord)
            .Where(w => part.Text.AsSpan(w.End, passage.Start - w.End).IndexOfAny(StrongBreaks) < 0)];
        string[] article = ArticleWords.Of(around);
        if (lead.Length == 0) return null;
        int from = Condition(part, lead);
        if (from >= 0 && !article.Any(a => Allowing.Contains(a.ToLowerInvariant())))
            return Shown(part, lead[from..], "depend on a condition");
        return IsOtherYear(lead, article) ? Shown(part, lead, "are about another time") : null;
    }

    // Index of the word with which the condition begins; -1 if the quoted words depend on none. The condition begins the sentence, or
    // follows "that" or a comma. In "If asked, he said that", the condition does not limit what is said.
    private static int Condition(CablePart part, CableWord[] lead)
    {
        int at = Array.FindLastIndex(lead, w => Conditions.Contains(w.Folded));
        if (at < 0) at = Enumerable.Range(0, Math.Max(0, lead.Length - 2)).Where(i => lead[i].Folded is "were" && lead[i + 1].Folded is "it"
            && lead[i + 2].Folded is "not").DefaultIfEmpty(-1).Last();
        bool begins = at == 0 || (at > 0 && (lead[at - 1].Folded is "that"
            || part.Text.AsSpan(lead[at - 1].End, lead[at].Start - lead[at - 1].End).Contains(',')));
        return begins && !lead[at..].Any(w => SayingVerbs.Has(w.Folded)) ? at : -1;
    }

    // Whether the sentence begins with a date, and the article gives another year.
    private static bool IsOtherYear(CableWord[] lead, string[] article)
    {
        if (lead.Length > MaxDate || lead[0].Folded is not ("in" or "on" or "during" or "since" or "by" or "until"
            or "before" or "after" or "from")) return false;
        string[] years = [.. lead.Select(w => w.Folded).Where(IsYear)], others = [.. article.Where(IsYear)];
        return years.Length > 0 && others.Length > 0 && !years.Any(others.Contains);
    }

    private static bool IsYear(string word) =>
        word.Length == YearLength && int.TryParse(word, out int year) && year is >= FirstYear and <= LastYear;

    private static string Shown(CablePart part, CableWord[] words, string how) =>
        $"Every word agrees, but in the cable they {how}: “"
        + $"{part.Text[words[0].Start..words[Math.Min(words.Length, MaxShown) - 1].End]}{(words.Length > MaxShown ? " …" : "")}”.";
}
