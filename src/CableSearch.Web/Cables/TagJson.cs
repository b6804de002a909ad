namespace CableSearch.Web.Cables;

/// <summary>One of the TAGS (subject codes) of a cable.</summary>
/// <param name="Value">The tag as written.</param>
/// <param name="Kind"><c>subject</c>, <c>program</c>, <c>country</c>, <c>organization</c>, <c>person</c> or <c>unknown</c>.</param>
/// <param name="Meaning">What the tag stands for; null if not known.</param>
public sealed record TagJson(string Value, string Kind, string? Meaning);
