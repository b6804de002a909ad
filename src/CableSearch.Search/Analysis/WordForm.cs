using System.IO.Hashing;

namespace CableSearch.Search.Analysis;

/// <summary>
/// A written word in the forms that the index holds, each in UTF-8. Forms that are alike share their bytes. For one thread.
/// </summary>
/// <param name="folded">In lower case, without accents; empty for a word of which folding leaves nothing.</param>
/// <param name="stem">The stem as a word of the index.</param>
/// <param name="written">As it is written, as a term of the index: see <see cref="WrittenTerm"/>.</param>
/// <param name="isFolded">Whether it is written as it is folded.</param>
internal sealed class WordForm(byte[] folded, byte[] stem, byte[] written, bool isFolded)
{
    public byte[] Folded => folded;

    public byte[] Stem => stem;

    public byte[] Written => written;

    /// <summary>Whether it is written as it is folded.</summary>
    public bool IsFolded => isFolded;

    /// <summary>A hash of the folded word, the same for all ways to write it.</summary>
    public ulong Hash { get; } = XxHash3.HashToUInt64(folded);

    /// <summary>Number of the field that met the word last, by which a field that counts no repetitions leaves them out.</summary>
    public long LastSeen { get; set; }
}
