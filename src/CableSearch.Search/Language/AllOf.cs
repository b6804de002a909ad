namespace CableSearch.Search.Language;

/// <summary>Matches documents that match all of the parts. There are at least two.</summary>
internal sealed record AllOf(IReadOnlyList<QueryTree> Parts) : QueryTree
{
    public bool Equals(AllOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(17, HashCode.Combine);
}
