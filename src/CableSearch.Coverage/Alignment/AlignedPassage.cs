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
    // About as many as a clause has.
    private const int WordsAround = 8;

    public IReadOnlyList<WordDifference> Difference { get; init; } = [];

    /// <summary>The differences of this piece, where the quotation is put together from several.</summary>
    public IReadOnlyList<WordDifference> Within { get; init; } = [];

    public IReadOnlyList<SharedAnchor> Anchors { get; init; } = [];

    /// <summary>Words of the cable just before and behind.</summary>
    public IEnumerable<string> Around
    {
        get
        {
            CablePart part = Cable.Parts[Part];
            return part.Words.Where(w => w.End <= Start).TakeLast(WordsAround)
                .Concat(part.Words.Where(w => w.Start >= End).Take(WordsAround)).Select(w => part.Text[w.Start..w.End]);
        }
    }

    public string Text => Cable.Parts[Part].Text[Start..End];
}
