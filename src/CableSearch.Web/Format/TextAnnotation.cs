namespace CableSearch.Web.Format;

/// <summary>
/// A range of a paragraph's text that is a redaction, an explained acronym or a link; or a place in the text, to which links lead.
/// </summary>
/// <param name="Start">Start of the range, in UTF-16 units from 0.</param>
/// <param name="End">End of the range, exclusive.</param>
internal sealed record TextAnnotation(int Start, int End)
{
    public bool IsRedacted { get; init; }
    public string? Note { get; init; }
    public string? Link { get; init; }

    /// <summary>The id of the place; null if the annotation is none. A place has no length.</summary>
    public string? Place { get; init; }
}
