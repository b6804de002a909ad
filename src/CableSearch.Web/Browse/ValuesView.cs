using CableSearch.Archive.Contract;

namespace CableSearch.Web.Browse;

/// <summary>The content of a page that lists all values of one field, such as all posts.</summary>
/// <param name="Title">Heading of the page.</param>
/// <param name="Path">Path of the page.</param>
/// <param name="Values">The values with their numbers of cables, largest number first.</param>
/// <param name="Address">Gives the path of the page with the cables of a value.</param>
public sealed record ValuesView(string Title, string Path, IReadOnlyList<HeldCount> Values, Func<HeldCount, string> Address)
{
    /// <summary>Gives the name of a value as the page shows it.</summary>
    public Func<HeldCount, string> Label { get; init; } = value => value.Label;

    /// <summary>Whether the page orders the values by name.</summary>
    public bool IsByName { get; init; }

    /// <summary>The values as the page lists them: by name if <see cref="IsByName"/>, otherwise those with most cables first.</summary>
    public IReadOnlyList<HeldCount> Ordered => IsByName ? [.. Values.OrderBy(Label, StringComparer.OrdinalIgnoreCase)] : Values;
}
