namespace CableSearch.Archive.Contract;

/// <summary>Something in an article that may have been parsed wrongly.</summary>
/// <param name="Code">Stable short name, such as <c>ambiguous-date</c>.</param>
/// <param name="Message">A sentence for a person.</param>
public sealed record ArticleProblem(string Code, string Message);
