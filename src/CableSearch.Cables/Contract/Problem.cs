namespace CableSearch.Cables.Contract;

/// <summary>Something wrong in a cable or in its imported record, such as a date that could not be parsed.</summary>
/// <param name="Code">Stable short name, such as <c>date-unreadable</c>.</param>
/// <param name="Message">The problem in one sentence, for a person to read.</param>
/// <param name="Start">Where the problem begins in the published body, in UTF-16 units; null if it has no position there.</param>
/// <param name="End">Where the problem ends in the published body (exclusive); null if it has no position there.</param>
public sealed record Problem(string Code, string Message, int? Start = null, int? End = null);
