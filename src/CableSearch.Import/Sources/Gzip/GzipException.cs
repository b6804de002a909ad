namespace CableSearch.Import.Sources.Gzip;

/// <summary>Thrown if a gzip stream is cut off or damaged.</summary>
/// <param name="what">The end of the sentence “It is damaged: …”.</param>
/// <param name="mayBeCut">Whether a stream that is cut off can cause this error. If not, the stream must have been altered.</param>
internal sealed class GzipException(string what, bool mayBeCut) : Exception(what)
{
    public bool MayBeCut => mayBeCut;
}
