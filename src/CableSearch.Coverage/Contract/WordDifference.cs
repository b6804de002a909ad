namespace CableSearch.Coverage.Contract;

/// <summary>A stretch of words that are the same or differ between the article and the cable.</summary>
/// <param name="Kind"><c>same</c>, <c>added</c> (by the article), <c>left_out</c> or <c>changed</c>.</param>
/// <param name="Article">The article's words; empty for <c>left_out</c>.</param>
/// <param name="Cable">The cable's words; empty for <c>added</c>.</param>
public sealed record WordDifference(string Kind, string Article, string Cable);
