namespace CableSearch.Search.Contract;

/// <summary>A post or country whose cables are preferred.</summary>
/// <param name="Field"><c>post</c> or <c>country</c>.</param>
/// <param name="Value">Slug of the post, or code of the country in lower case.</param>
/// <param name="Boost">How much it counts beside words; 1 for as much as an ordinary word.</param>
public sealed record WantedPlace(string Field, string Value, double Boost = 1);
