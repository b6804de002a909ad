namespace CableSearch.Cables.Contract;

/// <summary>An addressee of a cable.</summary>
/// <param name="Route">Routing indicator: the addressee's address in the telegraph network, such as <c>RUEHC</c>.</param>
/// <param name="Name">Name as written, without precedence and number.</param>
/// <param name="Precedence">Precedence (urgency) for this addressee, in words.</param>
/// <param name="Mcn">Message continuity number, which counts the messages to this addressee.</param>
/// <param name="Excluded">Posts that a collective address includes but this cable exempts (XMT).</param>
public sealed record Recipient(string? Route, string Name, string? Precedence, int? Mcn, IReadOnlyList<string> Excluded);
