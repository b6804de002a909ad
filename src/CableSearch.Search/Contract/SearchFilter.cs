namespace CableSearch.Search.Contract;

/// <summary>A filter: a value that was selected in a facet.</summary>
/// <param name="Field">Name of the parameter: post, country, year, class, tag, caveat, kind, lang, has.</param>
/// <param name="Value">The value as the facet writes it (<see cref="FacetValue.Value"/>).</param>
/// <param name="IsExcluded">Whether hits must not have it (a leading <c>-</c> in the address).</param>
public sealed record SearchFilter(string Field, string Value, bool IsExcluded = false)
{
    /// <summary>
    /// Whether hits must have it in addition to other values of the field (a leading <c>+</c> in the address). Only fields of which a cable
    /// has several values, such as tag, can have more than one.
    /// </summary>
    public bool IsRequired { get; init; }

    /// <summary>The fields that can be filtered, in the order in which addresses list them.</summary>
    internal static IReadOnlyList<string> Fields { get; } = ["post", "country", "year", "class", "tag", "caveat", "kind", "lang", "has"];
}
