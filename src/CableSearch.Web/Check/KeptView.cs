namespace CableSearch.Web.Check;

/// <summary>What the page of a stored report says about the report.</summary>
/// <param name="Name">The report's name in its address.</param>
/// <param name="CheckedAt">When the check was made, UTC.</param>
/// <param name="Changed">
/// Ids of the quoted cables that changed after the report was stored. If there are any, the quotations were checked again.
/// </param>
public sealed record KeptView(string Name, DateTime CheckedAt, IReadOnlyList<string> Changed);
