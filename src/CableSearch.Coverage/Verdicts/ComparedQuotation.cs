using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Quotations;
using CableSearch.Search.Contract;

namespace CableSearch.Coverage.Verdicts;

/// <summary>A quotation with the passages that match it in each candidate.</summary>
internal sealed class ComparedQuotation(FoundQuotation found, MeaningAlignment meaning, MeaningAlignment? context)
{
    private const int MaxOwn = 12;

    public FoundQuotation Found => found;

    public MeaningAlignment Meaning => meaning;

    /// <summary>ISO 639-1 code of the quotation's language, which may differ from the article's.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the quotation is in English, the language of the cables, so that its words should be the cable's own.</summary>
    public bool IsEnglish => Language == "en";

    /// <summary>The cables that contain all words of the quotation side by side.</summary>
    public PhraseCables Having { get; init; } = PhraseCables.None;

    /// <summary>Number of cables in the archive.</summary>
    public int ArchiveSize { get; init; }

    /// <summary>The cables that the article names as the quotation's source.</summary>
    public NamedCables Named { get; set; } = NamedCables.None;

    /// <summary>
    /// The cables that contain all words of the quotation side by side, if they are so few that each of them is compared. Empty if there
    /// are more: the words are then a common phrase.
    /// </summary>
    public IEnumerable<string> OwnCables => Having.IsComplete && Having.Ids.Count <= MaxOwn ? Having.Ids : [];

    /// <summary>
    /// The words around the quotation in the article, prepared for comparison by meaning. They help to decide which cable is quoted. Null
    /// if all these words are so common that most cables have them.
    /// </summary>
    public MeaningAlignment? Context => context;

    /// <summary>
    /// Ids of all cables with the words of the quotation side by side. A cable that was compared with the quotation is left out if its
    /// punctuation gives the words another meaning, as in "45 million" and "4.5 million".
    /// </summary>
    public IReadOnlyList<string> WithSameWords =>
        [.. Exact.Keys.Select(c => c.Cable.Id).Concat(Having.Ids.Where(id => !Compared.Contains(id)))];

    /// <summary>Ids of the cables that were compared with the quotation.</summary>
    public IReadOnlySet<string> Compared { get; set; } = new HashSet<string>();

    /// <summary>For each cable that contains the quotation word for word, the passages that contain it.</summary>
    public Dictionary<Candidate, IReadOnlyList<AlignedPassage>> Exact { get; } = [];

    /// <summary>
    /// The matches in cables that contain the quotation with changed words: at least half of its words, in the same order.
    /// </summary>
    public Dictionary<Candidate, AlteredMatch> Altered { get; } = [];

    /// <summary>
    /// The cables in which a part of the quotation was found. The key is the text of the part, and the value has the ids of the cables that
    /// contain its words side by side. The parts come from <see cref="OtherCable.Sought"/>: they are missing from the cable that has most
    /// of the quotation.
    /// </summary>
    public Dictionary<string, IReadOnlyList<string>> RunsIn { get; } = new(StringComparer.Ordinal);

    /// <summary>For each cable, the passages that share words or meanings with the quotation, the best first.</summary>
    public Dictionary<Candidate, IReadOnlyList<MeaningMatch>> Places { get; } = [];
}
