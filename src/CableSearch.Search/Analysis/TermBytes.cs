using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace CableSearch.Search.Analysis;

/// <summary>A term handed to the index as the bytes that it is stored in: nothing is copied and nothing encoded on the way.</summary>
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
        // The bytes are there since Set.
    }

    public override void Clear() => Set([]);

    public override void CopyTo(IAttribute target) => ((TermBytes)target).Set(BytesRef.Bytes);
}
