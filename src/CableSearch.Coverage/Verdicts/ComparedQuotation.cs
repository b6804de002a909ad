using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Quotations;

namespace CableSearch.Coverage.Verdicts;

/// <summary>A quotation with the passages that match it in each candidate.</summary>
internal sealed class ComparedQuotation(FoundQuotation found, MeaningAlignment meaning, MeaningAlignment? context)
{
    public FoundQuotation Found => found;

    public MeaningAlignment Meaning => meaning;

    /// <summary>
    /// The words around the quotation in the article, prepared for comparison by meaning. They help to decide which cable is quoted. Null
    /// if all these words are so common that most cables have them.
    /// </summary>
    public MeaningAlignment? Context => context;

    /// <summary>For each cable that contains the quotation word for word, the passages that contain it.</summary>
    public Dictionary<Candidate, IReadOnlyList<AlignedPassage>> Exact { get; } = [];

    /// <summary>
    /// The matches in cables that contain the quotation with changed words: at least half of its words, in the same order.
    /// </summary>
    public Dictionary<Candidate, AlteredMatch> Altered { get; } = [];

    /// <summary>For each cable, the passages that share words or meanings with the quotation, the best first.</summary>
    public Dictionary<Candidate, IReadOnlyList<MeaningMatch>> Places { get; } = [];
}
