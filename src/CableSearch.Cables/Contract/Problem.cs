namespace CableSearch.Cables.Contract;

/// <summary>Something that could not be parsed.</summary>
/// <param name="Code">Stable short name, such as <c>date-unreadable</c>.</param>
/// <param name="Message">A sentence for a person.</param>
/// <param name="Start">Beginning in the raw body; null if the problem has no position in it.</param>
/// <param name="End">End (exclusive), or null.</param>
public sealed record Problem(string Code, string Message, int? Start = null, int? End = null);
