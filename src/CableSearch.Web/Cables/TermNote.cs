namespace CableSearch.Web.Cables;

/// <summary>What an acronym in a paragraph stands for.</summary>
/// <param name="Id">Anchor of the note, to which the acronym in the text links.</param>
/// <param name="Term">The acronym.</param>
/// <param name="Meaning">What the acronym stands for, in words.</param>
/// <param name="IsFirst">Whether this is the first paragraph of the cable that has the acronym.</param>
public sealed record TermNote(string Id, string Term, string Meaning, bool IsFirst);
