namespace CableSearch.Web.Cables;

/// <summary>Something that a cable refers to.</summary>
/// <param name="Label">Such as <c>A</c>.</param>
/// <param name="Kind"><c>cable</c>, <c>email</c>, <c>telephone</c>, <c>report</c> or <c>other</c>.</param>
/// <param name="Value">For a cable its canonical id.</param>
/// <param name="Held">Whether it is a cable that is held and shown.</param>
public sealed record ReferenceJson(string? Label, string Kind, string Value, bool Held);
