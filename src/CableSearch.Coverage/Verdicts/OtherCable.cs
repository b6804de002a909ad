using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Words of a quotation that are not in the cable with most of the quotation, but word for word in another cable. So the quotation joins
/// words of two cables.
/// </summary>
/// <param name="Note">A sentence for the reader that names the other cable.</param>
/// <param name="Passages">The passage of the other cable; empty if the cable was not compared.</param>
internal sealed record OtherCable(string Note, IReadOnlyList<AlignedPassage> Passages)
{
    // A part of a quotation is looked for in other cables only if it has at least this number of words. Another cable may have fewer words
    // by chance.
    private const int MinWords = 5;

    // The words of a part must have at least this total weight, because a few common words are in many cables. A part of ManyWords words or
    // more may have any weight: it is no coincidence that another cable has so many words in the same order.
    private const double MinWeight = 1;

    private const int ManyWords = 8;

    private const int MaxShown = 6;

    /// <summary>The other cable; null if there is none.</summary>
    /// <param name="quotation">The quotation, which was compared with all its candidates.</param>
    /// <param name="match">The match in the cable that has most of the quotation.</param>
    public static OtherCable? Of(ComparedQuotation quotation, AlteredMatch match)
    {
        ComparedCable first = match.Passages[0].Cable;
        foreach ((int start, int end) in match.Elsewhere)
        {
            Translation.QuotedWord[] words = [.. quotation.Meaning.Words.Where(w => w.Start >= start && w.End <= end)];
            if (words.Length < MinWords || (words.Length < ManyWords && words.Sum(w => w.Weight) < MinWeight)) continue;
            string run = quotation.Found.Text[start..end];
            string shown = words.Length > MaxShown ? quotation.Found.Text[start..words[MaxShown - 1].End] + " …" : run;
            Letters letters = new(run);
            foreach (Candidate candidate in quotation.Places.Keys.Where(c => c.Cable != first))
                if (ExactAlignment.Find(letters, candidate.Cable) is { } found) return new(NoteOf(shown, candidate.Cable.Id), found);
            if (quotation.RunsIn.GetValueOrDefault(run)?.FirstOrDefault(id => id != first.Id) is { } other)
                return new(NoteOf(shown, other), []);
        }
        return null;
    }

    /// <summary>
    /// The long parts of a quotation that are missing from the cable that has most of the quotation. They are looked for in the whole
    /// archive.
    /// </summary>
    public static IEnumerable<string> Sought(ComparedQuotation quotation) => quotation.Altered.Count == 0 ? []
        : quotation.Altered.Values.MaxBy(a => a.Coverage)!.Elsewhere
            .Where(e => quotation.Meaning.Words.Count(w => w.Start >= e.Start && w.End <= e.End) >= ManyWords)
            .Select(e => quotation.Found.Text[e.Start..e.End]);

    private static string NoteOf(string shown, string id) => $"Words of two cables make one: “{shown}” stands in {id}.";
}
