using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Alignment;

/// <summary>A stretch of a cable.</summary>
/// <param name="Cable">The cable.</param>
/// <param name="Part">Number of the paragraph among its parts, from 0.</param>
/// <param name="Start">UTF-16 position in its reading text.</param>
/// <param name="End">Exclusive; in the same paragraph.</param>
internal sealed record AlignedPassage(ComparedCable Cable, int Part, int Start, int End)
{
    public IReadOnlyList<WordDifference> Difference { get; init; } = [];

    public IReadOnlyList<SharedAnchor> Anchors { get; init; } = [];

    public string Text => Cable.Parts[Part].Text[Start..End];
}
