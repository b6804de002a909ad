namespace CableSearch.Web.Format;

/// <summary>A segment of text that is shown in one style.</summary>
/// <param name="Text">Plain text.</param>
public sealed record TextSegment(string Text)
{
    /// <summary>Whether it is a match of the search.</summary>
    public bool IsHighlighted { get; init; }

    /// <summary>Number of the match that begins here, from 0 within the text; null if none begins here.</summary>
    public int? Mark { get; init; }

    /// <summary>Whether it is a redaction.</summary>
    public bool IsRedacted { get; init; }

    /// <summary>Anchor of the note that explains an acronym; null if it is not an explained acronym.</summary>
    public string? Note { get; init; }

    /// <summary>Path of the cable whose id this is; null if it is not a link.</summary>
    public string? Link { get; init; }
}
