namespace CableSearch.Cables.Contract;

/// <summary>An addressee of a cable.</summary>
/// <param name="Route">Routing indicator, such as <c>RUEHC</c>.</param>
/// <param name="Name">Name as written, without precedence and number.</param>
/// <param name="Precedence">Precedence to this addressee, in words.</param>
/// <param name="Mcn">Message continuity number.</param>
/// <param name="Excluded">Posts that are exempt from a collective address (XMT).</param>
public sealed record Recipient(string? Route, string Name, string? Precedence, int? Mcn, IReadOnlyList<string> Excluded);
