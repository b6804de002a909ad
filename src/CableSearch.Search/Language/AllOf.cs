namespace CableSearch.Search.Language;

/// <summary>All of the parts, two or more.</summary>
internal sealed record AllOf(IReadOnlyList<QueryTree> Parts) : QueryTree
{
    public bool Equals(AllOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(17, HashCode.Combine);
}
