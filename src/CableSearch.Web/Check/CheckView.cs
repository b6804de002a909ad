using CableSearch.Archive.Contract;
using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Check;

/// <summary>The content of the page that checks quotations.</summary>
/// <param name="Text">The text that the reader pasted; empty at first.</param>
/// <param name="Report">The result of the check; null if nothing was checked yet.</param>
/// <param name="Headings">Headings of the cables in the report, by cable id.</param>
/// <param name="Cables">Number of cables that are searched.</param>
public sealed record CheckView(string Text, CheckReport? Report, IReadOnlyDictionary<string, CableHeading> Headings, int Cables)
{
    /// <summary>The report, if it is kept under a link; otherwise null.</summary>
    public KeptView? Kept { get; init; }
}
