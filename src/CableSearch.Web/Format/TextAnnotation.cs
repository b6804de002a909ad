namespace CableSearch.Web.Format;

/// <summary>A stretch of a paragraph's reading text that is more than text.</summary>
internal sealed record TextAnnotation(int Start, int End)
{
    public bool IsRedacted { get; init; }
    public string? Meaning { get; init; }
    public string? Link { get; init; }
}
