using System.IO.Hashing;
using System.Text;

namespace CableSearch.Search.Analysis;

/// <summary>
/// A word of a text in the three forms that the index stores: folded (lower case, no accents), as a stem, and as the text spells it. Each
/// form is UTF-8. The stem and the spelling are made on first use, because few documents need them. For use by one thread.
/// </summary>
internal sealed class WordForm
{
    private readonly string _folded;
    private readonly string _written;
    private readonly Func<string, string> _stemOf;

    /// <param name="folded">The word in lower case, without accents; empty if folding leaves nothing.</param>
    /// <param name="written">The word in the spelling of the text.</param>
    /// <param name="stemOf">Makes from the folded word its stem, as a term (entry) of the index.</param>
    public WordForm(string folded, string written, Func<string, string> stemOf)
    {
        (_folded, _written, _stemOf) = (folded, written, stemOf);
        Folded = Encoding.UTF8.GetBytes(folded);
        Hash = XxHash3.HashToUInt64(Folded);
        IsFolded = written == folded;
    }

    /// <summary>The word in lower case, without accents; empty if folding leaves nothing.</summary>
    public byte[] Folded { get; }

    /// <summary>The stem as a term (entry) of the index.</summary>
    public byte[] Stem => field ??= Encoding.UTF8.GetBytes(_stemOf(_folded));

    /// <summary>The spelling of the text as a term (entry) of the index, see <see cref="WrittenTerm"/>.</summary>
    public byte[] Written => field ??= Encoding.UTF8.GetBytes(WrittenTerm.Of(_folded, _written));

    /// <summary>Whether the text spells the word exactly as it is folded, in lower case and without accents.</summary>
    public bool IsFolded { get; }

    /// <summary>A hash of the folded word, so it is the same for all spellings of a word.</summary>
    public ulong Hash { get; }

    /// <summary>
    /// Number of the field that got this word last. Some fields get each word of a document only once. Before such a field gets the word,
    /// this number is compared with the number of the field. If they are the same, the field already has the word.
    /// </summary>
    public long LastSeen { get; set; }
}
