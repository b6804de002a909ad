namespace CableSearch.Cables.Sources;

/// <summary>A record of a cable that can't be imported, with the reason.</summary>
/// <param name="Code">Stable short name of the reason, such as <c>bad-date</c>.</param>
/// <param name="Message">The reason in one sentence, for a person to read.</param>
public sealed record SourceRejection(string Code, string Message) : SourceResult;
