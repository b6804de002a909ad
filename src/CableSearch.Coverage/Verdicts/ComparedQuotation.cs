using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Quotations;

namespace CableSearch.Coverage.Verdicts;

/// <summary>A quotation with the places that were found for it.</summary>
internal sealed class ComparedQuotation(FoundQuotation found, MeaningAlignment meaning, MeaningAlignment? context)
{
    public FoundQuotation Found => found;

    public MeaningAlignment Meaning => meaning;

    /// <summary>The words around it; null where none tell anything.</summary>
    public MeaningAlignment? Context => context;

    /// <summary>For each cable where it stands word for word, the passages.</summary>
    public Dictionary<Candidate, IReadOnlyList<AlignedPassage>> Exact { get; } = [];

    /// <summary>
    /// The match for each cable that does not have the quotation word for word, but has at least half of its words in the same order.
    /// </summary>
    public Dictionary<Candidate, AlteredMatch> Altered { get; } = [];

    /// <summary>For each cable the places that have its words, best first.</summary>
    public Dictionary<Candidate, IReadOnlyList<MeaningMatch>> Places { get; } = [];
}
