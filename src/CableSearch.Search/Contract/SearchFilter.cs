namespace CableSearch.Search.Contract;

/// <summary>A filter: a value that was selected in a facet.</summary>
/// <param name="Field">Name of the parameter: post, country, year, class, tag, caveat, kind, lang, has.</param>
/// <param name="Value">The value as the facet writes it (<see cref="FacetValue.Value"/>).</param>
/// <param name="IsExcluded">Whether hits must not have the value (a leading <c>-</c> in the address).</param>
public sealed record SearchFilter(string Field, string Value, bool IsExcluded = false)
{
    /// <summary>
    /// Whether every hit must have this value (a leading <c>+</c> in the address). Without the <c>+</c>, a hit needs only one of the
    /// selected values of the field. Several values can be required of a field such as tag, because a cable can have several tags.
    /// </summary>
    public bool IsRequired { get; init; }

    /// <summary>The fields that can be filtered, in the order in which addresses list them.</summary>
    internal static IReadOnlyList<string> Fields { get; } = ["post", "country", "year", "class", "tag", "caveat", "kind", "lang", "has"];
}
