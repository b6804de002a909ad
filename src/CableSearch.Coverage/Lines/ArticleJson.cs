namespace CableSearch.Coverage.Lines;

/// <summary>An article as it is deserialized from one line of JSON.</summary>
internal sealed record ArticleJson
{
    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public string? Published { get; init; }

    public string? Language { get; init; }

    public string? Text { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<string>? Cables { get; init; }

    public bool Invented { get; init; }
}
