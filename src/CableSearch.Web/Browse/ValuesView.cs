using CableSearch.Archive.Contract;

namespace CableSearch.Web.Browse;

/// <summary>All values of one kind.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Path">Path of the page.</param>
/// <param name="Values">Most cables first.</param>
/// <param name="Address">Page of a value.</param>
public sealed record ValuesView(string Title, string Path, IReadOnlyList<HeldCount> Values, Func<HeldCount, string> Address)
{
    /// <summary>Name of a value.</summary>
    public Func<HeldCount, string> Label { get; init; } = value => value.Label;

    /// <summary>Whether they stand by name.</summary>
    public bool IsByName { get; init; }

    /// <summary>The values as they stand on the page.</summary>
    public IReadOnlyList<HeldCount> Ordered => IsByName ? [.. Values.OrderBy(Label, StringComparer.OrdinalIgnoreCase)] : Values;
}
