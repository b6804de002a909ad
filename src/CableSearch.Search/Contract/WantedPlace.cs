namespace CableSearch.Search.Contract;

/// <summary>A post or country that a headline names. Its cables rank higher.</summary>
/// <param name="Field"><c>post</c> or <c>country</c>.</param>
/// <param name="Value">Slug of the post, or code of the country in lower case.</param>
/// <param name="Boost">How much the place counts when cables are ranked. An ordinary word counts 1.</param>
public sealed record WantedPlace(string Field, string Value, double Boost = 1);
