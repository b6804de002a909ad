namespace CableSearch.Cables.Contract;

/// <summary>Something wrong in a cable or in its imported record, such as a date that could not be parsed.</summary>
/// <param name="Code">Stable short name, such as <c>date-unreadable</c>.</param>
/// <param name="Message">A sentence for a person.</param>
/// <param name="Start">Where the problem begins in the raw body, UTF-16 units; null if it has no position there.</param>
/// <param name="End">Where the problem ends in the raw body (exclusive); null if it has no position there.</param>
public sealed record Problem(string Code, string Message, int? Start = null, int? End = null);
