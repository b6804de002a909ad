namespace CableSearch.Cables.Tables;

/// <summary>An acronym and what it stands for.</summary>
/// <param name="Term">As written, such as <c>GOP</c>.</param>
/// <param name="Meaning">In words.</param>
/// <param name="Source">Where the meaning is from.</param>
public sealed record GlossaryEntry(string Term, string Meaning, GlossarySource Source);
