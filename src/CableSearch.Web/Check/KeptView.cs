namespace CableSearch.Web.Check;

/// <summary>What the page of a stored report says about the report.</summary>
/// <param name="Name">The report's name in its address.</param>
/// <param name="StoredAt">When the report was stored, UTC.</param>
/// <param name="CheckedAt">When the check was made, UTC: later than <c>StoredAt</c> if the text was checked again.</param>
/// <param name="Changed">
/// Ids of the quoted cables that changed after the report was stored. If there are any, the quotations were checked again.
/// </param>
public sealed record KeptView(string Name, DateTime StoredAt, DateTime CheckedAt, IReadOnlyList<string> Changed);
