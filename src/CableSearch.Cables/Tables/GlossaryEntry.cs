namespace CableSearch.Cables.Tables;

/// <summary>An acronym and what it stands for.</summary>
/// <param name="Term">The acronym as written, such as <c>GOP</c>.</param>
/// <param name="Meaning">The words that the acronym stands for.</param>
/// <param name="Source">Whether the cable itself explains the acronym or our table does.</param>
public sealed record GlossaryEntry(string Term, string Meaning, GlossarySource Source);
