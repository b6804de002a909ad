namespace CableSearch.Web.Format;

/// <summary>A range of a paragraph's text that is a redaction, an explained acronym or a link.</summary>
/// <param name="Start">Start of the range, in UTF-16 units from 0.</param>
/// <param name="End">End of the range, exclusive.</param>
internal sealed record TextAnnotation(int Start, int End)
{
    public bool IsRedacted { get; init; }
    public string? Note { get; init; }
    public string? Link { get; init; }
}
