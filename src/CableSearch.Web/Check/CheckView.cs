using CableSearch.Archive.Contract;
using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Check;

/// <summary>The content of the page that checks quotations.</summary>
/// <param name="Text">The text that the reader pasted; empty at first.</param>
/// <param name="Report">The result of the check; null if nothing was checked, or while a check goes on.</param>
/// <param name="Headings">Headings of the cables in the report, by cable id.</param>
/// <param name="Searched">The state of the archive in which quotations are looked for.</param>
public sealed record CheckView(string Text, CheckReport? Report, IReadOnlyDictionary<string, CableHeading> Headings,
    SearchedArchive Searched)
{
    /// <summary>
    /// If the page shows a stored report: its name, its date, and the cables that changed after this date. Null if the report is not
    /// stored.
    /// </summary>
    public KeptView? Kept { get; init; }

    /// <summary>
    /// If the reader sent the form without a text: a sentence that says why nothing was checked. Otherwise null.
    /// </summary>
    public string? Problem { get; init; }

    /// <summary>Number of quotations that are being checked; their rows are sent one by one. Null if no check goes on.</summary>
    public int? Running { get; init; }
}
