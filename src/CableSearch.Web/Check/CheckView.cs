using CableSearch.Archive.Contract;
using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Check;

/// <summary>What the page that checks quotations shows.</summary>
/// <param name="Text">What the reader pasted; empty at first.</param>
/// <param name="Report">The report; null before anything was checked.</param>
/// <param name="Headings">Headings of the cables in it, by id.</param>
/// <param name="Cables">Number of cables that are searched.</param>
public sealed record CheckView(string Text, CheckReport? Report, IReadOnlyDictionary<string, CableHeading> Headings, int Cables);
