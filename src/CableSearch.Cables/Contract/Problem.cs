namespace CableSearch.Cables.Contract;

/// <summary>Something that did not read.</summary>
/// <param name="Code">Stable short name, such as <c>date-unreadable</c>.</param>
/// <param name="Message">A sentence for a person.</param>
/// <param name="Start">Beginning in the raw body, or null where the problem has no place in it.</param>
/// <param name="End">End (exclusive), or null.</param>
public sealed record Problem(string Code, string Message, int? Start = null, int? End = null);
