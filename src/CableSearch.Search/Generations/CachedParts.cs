using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace CableSearch.Search.Generations;

/// <summary>Opens the files that Lucene.Net has put together into one, as it does for small segments.</summary>
/// <param name="path">Path of that one, for messages.</param>
/// <param name="file">That one, which is closed with this.</param>
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
