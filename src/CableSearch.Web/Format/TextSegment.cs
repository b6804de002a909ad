namespace CableSearch.Web.Format;

/// <summary>A stretch of text that looks the same all through.</summary>
/// <param name="Text">Plain text.</param>
public sealed record TextSegment(string Text)
{
    /// <summary>Whether the search found it.</summary>
    public bool IsHighlighted { get; init; }

    /// <summary>Which mark of the text begins here, from 0; null where none does.</summary>
    public int? Mark { get; init; }

    /// <summary>Whether it is a redaction.</summary>
    public bool IsRedacted { get; init; }

    /// <summary>What it stands for, where it is an acronym that is explained.</summary>
    public string? Meaning { get; init; }

    /// <summary>Path that it leads to, where it is the id of another cable.</summary>
    public string? Link { get; init; }
}
