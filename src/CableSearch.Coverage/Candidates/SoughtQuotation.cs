using CableSearch.Coverage.Alignment;

namespace CableSearch.Coverage.Candidates;

/// <summary>A quotation whose cable is searched for.</summary>
/// <param name="Meaning">The quotation, prepared for comparison by meaning.</param>
/// <param name="Having">Ids of cables that contain all its words side by side.</param>
internal sealed record SoughtQuotation(MeaningAlignment Meaning, IEnumerable<string> Having);
