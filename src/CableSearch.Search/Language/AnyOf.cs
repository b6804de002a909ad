namespace CableSearch.Search.Language;

/// <summary>A query that matches the documents that match any of its parts. It has at least two parts.</summary>
internal sealed record AnyOf(IReadOnlyList<QueryTree> Parts) : QueryTree
{
    public bool Equals(AnyOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(19, HashCode.Combine);
}
