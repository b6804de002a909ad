using System.IO.Hashing;
using System.Text;

namespace CableSearch.Search.Analysis;

/// <summary>
/// A written word in the forms that the index holds, each in UTF-8. What few documents ask for is made when it is asked for. For one
/// thread.
/// </summary>
internal sealed class WordForm
{
    private readonly string _folded;
    private readonly string _written;
    private readonly Func<string, string> _stemOf;

    /// <param name="folded">In lower case, without accents; empty for a word of which folding leaves nothing.</param>
    /// <param name="written">As it is written.</param>
    /// <param name="stemOf">Makes the stem, as a word of the index.</param>
    public WordForm(string folded, string written, Func<string, string> stemOf)
    {
        (_folded, _written, _stemOf) = (folded, written, stemOf);
        Folded = Encoding.UTF8.GetBytes(folded);
        Hash = XxHash3.HashToUInt64(Folded);
        IsFolded = written == folded;
    }

    /// <summary>In lower case, without accents; empty for a word of which folding leaves nothing.</summary>
    public byte[] Folded { get; }

    /// <summary>The stem as a word of the index.</summary>
    public byte[] Stem => field ??= Encoding.UTF8.GetBytes(_stemOf(_folded));

    /// <summary>As it is written, as a term of the index: see <see cref="WrittenTerm"/>.</summary>
    public byte[] Written => field ??= Encoding.UTF8.GetBytes(WrittenTerm.Of(_folded, _written));

    /// <summary>Whether it is written as it is folded.</summary>
    public bool IsFolded { get; }

    /// <summary>A hash of the folded word, the same for all ways to write it.</summary>
    public ulong Hash { get; }

    /// <summary>Number of the field that met the word last, by which a field that counts no repetitions leaves them out.</summary>
    public long LastSeen { get; set; }
}
