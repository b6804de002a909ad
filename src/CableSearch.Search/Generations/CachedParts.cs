using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace CableSearch.Search.Generations;

/// <summary>Opens the parts of a compound file. Lucene.Net combines the files of a small segment into one such file.</summary>
/// <param name="path">Path of the compound file, for messages.</param>
/// <param name="file">The compound file. It is closed with this object.</param>
internal sealed class CachedParts(string path, CachedFile file) : Directory.IndexInputSlicer
{
    public override IndexInput OpenSlice(string sliceDescription, long offset, long length) =>
        new CachedInput($"{sliceDescription} in {path}", file, offset, length);

    [Obsolete("Only Lucene 3 has such files.")]
    public override IndexInput OpenFullSlice() => OpenSlice("full-slice", 0, file.Length);

    protected override void Dispose(bool disposing)
    {
        if (disposing) file.Dispose();
    }
}
