namespace CableSearch.Web.Check;

/// <summary>What a page says about a report that is kept.</summary>
/// <param name="Name">Its name in its address.</param>
/// <param name="CheckedAt">When the check was made, UTC.</param>
/// <param name="Changed">Ids of the cables that had changed since it was kept, so that the text was checked again.</param>
public sealed record KeptView(string Name, DateTime CheckedAt, IReadOnlyList<string> Changed);
