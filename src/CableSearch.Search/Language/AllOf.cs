namespace CableSearch.Search.Language;

/// <summary>A query for documents that match all of its parts. It has at least two parts.</summary>
internal sealed record AllOf(IReadOnlyList<QueryTree> Parts) : QueryTree
{
    public bool Equals(AllOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(17, HashCode.Combine);
}
