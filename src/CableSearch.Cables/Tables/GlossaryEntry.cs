namespace CableSearch.Cables.Tables;

/// <summary>An acronym and what it stands for.</summary>
/// <param name="Term">The acronym as written, such as <c>GOP</c>.</param>
/// <param name="Meaning">The words that it stands for.</param>
/// <param name="Source">Whether the cable explains it or our table does.</param>
public sealed record GlossaryEntry(string Term, string Meaning, GlossarySource Source);
