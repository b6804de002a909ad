namespace CableSearch.Web.Cables;

/// <summary>A reference of a cable.</summary>
/// <param name="Label">The letter or word before the reference, such as <c>A</c>.</param>
/// <param name="Kind"><c>cable</c>, <c>email</c>, <c>telephone</c>, <c>report</c> or <c>other</c>.</param>
/// <param name="Value">The canonical id of a cable; otherwise the text of the reference.</param>
/// <param name="Held">Whether the reference names a cable that can be read in this archive.</param>
public sealed record ReferenceJson(string? Label, string Kind, string Value, bool Held);
