namespace CableSearch.Coverage.Contract;

/// <summary>A pair of words in the article and the cable that match by meaning.</summary>
/// <param name="Kind"><c>name</c>, <c>number</c>, <c>date</c>, <c>cognate</c> or <c>word</c>.</param>
/// <param name="Article">The word as the article writes it.</param>
/// <param name="Cable">The word as the cable writes it.</param>
public sealed record SharedAnchor(string Kind, string Article, string Cable);
