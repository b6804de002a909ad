using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace CableSearch.Search.Analysis;

/// <summary>
/// Gives Lucene a term (a word or value of the index) as UTF-8 bytes. The index stores terms in this form, so Lucene need not copy or
/// encode the term.
/// </summary>
internal sealed class TermBytes : Attribute, ITermToBytesRefAttribute
{
    public BytesRef BytesRef { get; } = new();

    public void Set(byte[] term)
    {
        BytesRef.Bytes = term;
        BytesRef.Length = term.Length;
    }

    public void FillBytesRef()
    {
        // Nothing to do: Set has already put the bytes in place.
    }

    public override void Clear() => Set([]);

    public override void CopyTo(IAttribute target) => ((TermBytes)target).Set(BytesRef.Bytes);
}
