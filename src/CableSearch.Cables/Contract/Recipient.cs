namespace CableSearch.Cables.Contract;

/// <summary>An addressee of a cable.</summary>
/// <param name="Route">Routing indicator: the addressee's address in the telegraph network, such as <c>RUEHC</c>.</param>
/// <param name="Name">Name as written, without the precedence and the message number after it.</param>
/// <param name="Precedence">Precedence (urgency) for this addressee, in words; null if none is given.</param>
/// <param name="Mcn">Message continuity number, which counts the messages to this addressee.</param>
/// <param name="Excluded">
/// If the addressee is a group, the posts of this group that do not get the cable (XMT, "exempt"). Empty if there are none.
/// </param>
public sealed record Recipient(string? Route, string Name, string? Precedence, int? Mcn, IReadOnlyList<string> Excluded);
