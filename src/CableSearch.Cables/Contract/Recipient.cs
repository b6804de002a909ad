namespace CableSearch.Cables.Contract;

/// <summary>An addressee of a cable.</summary>
/// <param name="Route">Routing indicator: the addressee's address in the telegraph network, such as <c>RUEHC</c>.</param>
/// <param name="Name">Name as written, without the precedence and the message number after it.</param>
/// <param name="Precedence">Precedence (urgency) for this addressee, in words; null if none is given.</param>
/// <param name="Mcn">Message continuity number, which counts the messages to this addressee.</param>
/// <param name="Excluded">
/// Posts that do not get this cable although the addressee is a group that includes them (XMT, "exempt"). Empty if there are none.
/// </param>
public sealed record Recipient(string? Route, string Name, string? Precedence, int? Mcn, IReadOnlyList<string> Excluded);
