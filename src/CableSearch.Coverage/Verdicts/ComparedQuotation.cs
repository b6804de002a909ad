using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Quotations;

namespace CableSearch.Coverage.Verdicts;

/// <summary>A quotation with the passages that match it in each candidate.</summary>
internal sealed class ComparedQuotation(FoundQuotation found, MeaningAlignment meaning, MeaningAlignment? context)
{
    public FoundQuotation Found => found;

    public MeaningAlignment Meaning => meaning;

    /// <summary>The words around the quotation; null if none of them is rare enough to be evidence.</summary>
    public MeaningAlignment? Context => context;

    /// <summary>The matching passages for each cable that contains the quotation word for word.</summary>
    public Dictionary<Candidate, IReadOnlyList<AlignedPassage>> Exact { get; } = [];

    /// <summary>
    /// The match for each cable that does not have the quotation word for word, but has at least half of its words in the same order.
    /// </summary>
    public Dictionary<Candidate, AlteredMatch> Altered { get; } = [];

    /// <summary>For each cable, the places that share words or meanings with the quotation, best first.</summary>
    public Dictionary<Candidate, IReadOnlyList<MeaningMatch>> Places { get; } = [];
}
