namespace CableSearch.Web.Format;

/// <summary>A piece of a text, such as a match, a redaction, a link, or the plain text between them.</summary>
/// <param name="Text">The piece itself, as plain text.</param>
public sealed record TextSegment(string Text)
{
    /// <summary>Whether the segment is a match of the search, or a part of one.</summary>
    public bool IsHighlighted { get; init; }

    /// <summary>Number of the match that begins with this segment, from 0 for the first match of the text; null if none begins.</summary>
    public int? Mark { get; init; }

    /// <summary>Whether the segment is a redaction.</summary>
    public bool IsRedacted { get; init; }

    /// <summary>Anchor of the note that explains the acronym; null if the segment is not an explained acronym.</summary>
    public string? Note { get; init; }

    /// <summary>Path of the page of the cable that the text names; null if the segment is not a link.</summary>
    public string? Link { get; init; }

    /// <summary>The id of the place that is at the beginning of the segment; null if there is none.</summary>
    public string? Place { get; init; }
}
