namespace CableSearch.Cables.Sources;

/// <summary>A record that is rejected.</summary>
/// <param name="Code">Stable short name of the reason, such as <c>bad-date</c>.</param>
/// <param name="Message">The reason in a sentence for a person.</param>
public sealed record SourceRejection(string Code, string Message) : SourceResult;
