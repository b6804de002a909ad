namespace CableSearch.Import.Sources.Gzip;

/// <summary>A gzip stream that does not hold what it should.</summary>
/// <param name="what">The end of the sentence “It is damaged: …”.</param>
/// <param name="mayBeCut">Whether a cut stream can fail in this way; otherwise the stream is altered.</param>
internal sealed class GzipException(string what, bool mayBeCut) : Exception(what)
{
    public bool MayBeCut => mayBeCut;
}
