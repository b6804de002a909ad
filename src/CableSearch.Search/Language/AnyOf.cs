namespace CableSearch.Search.Language;

/// <summary>Matches documents that match any of the parts. There are at least two.</summary>
internal sealed record AnyOf(IReadOnlyList<QueryTree> Parts) : QueryTree
{
    public bool Equals(AnyOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(19, HashCode.Combine);
}
