using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>
/// A place in a quotation where two words follow each other that do not follow each other in the cable: the article leaves something out,
/// or takes the next words from another place.
/// </summary>
/// <param name="Start">UTF-16 position in the quotation where the word before the place ends.</param>
/// <param name="End">UTF-16 position in the quotation where the word behind the place begins.</param>
/// <param name="FromPart">Index of the paragraph with the word before the place.</param>
/// <param name="From">Index of this word in its paragraph.</param>
/// <param name="ToPart">Index of the paragraph with the word behind the place.</param>
/// <param name="To">Index of this word in its paragraph.</param>
internal sealed record Seam(int Start, int End, int FromPart, int From, int ToPart, int To)
{
    /// <summary>The seams of a quotation, in its order.</summary>
    /// <param name="words">The words of the quotation.</param>
    /// <param name="aligned">The aligned parts of the quotation, in its order.</param>
    /// <param name="cable">The cable.</param>
    public static IReadOnlyList<Seam> Of(IReadOnlyList<QuotedWord> words, IReadOnlyList<WordAlignment> aligned, ComparedCable cable)
    {
        (int Quoted, int Part, int Cable)[] same = [.. aligned.SelectMany(a => a.Pairs
            .Where(p => p.Quoted >= 0 && p.Cable >= 0 && words[p.Quoted].Folded == cable.Parts[a.Part].Words[p.Cable].Folded)
            .Select(p => (p.Quoted, a.Part, p.Cable)))];
        return [.. same.Zip(same.Skip(1)).Where(p => p.First.Part != p.Second.Part || p.First.Cable + 1 != p.Second.Cable)
            .Select(p => new Seam(words[p.First.Quoted].End, words[p.Second.Quoted].Start, p.First.Part, p.First.Cable, p.Second.Part,
                p.Second.Cable))];
    }
}
