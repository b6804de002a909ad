namespace CableSearch.Search.Language;

/// <summary>What a query means, free of how it was typed and of how it is run. Prints as a query that reads back as the same tree.</summary>
internal abstract record QueryTree
{
    /// <summary>The empty query: everything.</summary>
    public static QueryTree All { get; } = new AllDocuments();

    /// <inheritdoc/>
    public sealed override string ToString() => QueryPrinter.Print(this);
}

/// <summary>Everything.</summary>
internal sealed record AllDocuments : QueryTree;

/// <summary>What a part excludes.</summary>
internal sealed record Excluded(QueryTree Part) : QueryTree;

/// <summary>All of the parts, two or more.</summary>
internal sealed record AllOf(IReadOnlyList<QueryTree> Parts) : QueryTree
{
    public bool Equals(AllOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(17, HashCode.Combine);
}

/// <summary>Any of the parts, two or more.</summary>
internal sealed record AnyOf(IReadOnlyList<QueryTree> Parts) : QueryTree
{
    public bool Equals(AnyOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(19, HashCode.Combine);
}
