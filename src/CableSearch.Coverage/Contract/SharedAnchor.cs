namespace CableSearch.Coverage.Contract;

/// <summary>Something that stands in both texts.</summary>
/// <param name="Kind"><c>name</c>, <c>number</c>, <c>date</c>, <c>cognate</c> or <c>word</c>.</param>
/// <param name="Article">As the article writes it.</param>
/// <param name="Cable">As the cable writes it.</param>
public sealed record SharedAnchor(string Kind, string Article, string Cable);
