namespace CableSearch.Web.Browse;

/// <summary>A post with its cables counted.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Name">Name.</param>
/// <param name="Country">Code in lower case.</param>
/// <param name="Count">Cables.</param>
/// <param name="Url">Whole address of its page.</param>
public sealed record PostJson(string Slug, string Name, string? Country, int Count, string Url);
