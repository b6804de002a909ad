namespace CableSearch.Import.Sources;

/// <summary>
/// Makes a stream seekable, because a packed file is read twice: first it is verified, then imported. A small stream is copied into memory.
/// A large stream is copied into a temporary file, which is deleted when it is closed.
/// </summary>
internal static class SeekableCopy
{
    private const int MaxInMemory = 16 << 20;

    // Largest copy, in bytes. The packed file of all published cables has only 700 MB. But a packed file inside another packed file may
    // unpack to any size, and could fill the disk.
    private const long MaxBytes = 64L << 30;

    private const int BlockSize = 1 << 16;

    /// <summary>
    /// Returns the stream itself if it is seekable. If not, returns a copy of it, which is read from the beginning. The caller disposes the
    /// copy.
    /// </summary>
    /// <exception cref="DamagedSourceException">There is not enough room for the copy, or the content can't be read to its end.</exception>
    public static async Task<Stream> OpenAsync(string name, Stream content, CancellationToken stop)
    {
        if (content.CanSeek) return content;
        Stream copy = new MemoryStream();
        try
        {
            byte[] block = new byte[BlockSize];
            for (int read; (read = await content.ReadAsync(block, stop)) > 0;)
            {
                if (copy is MemoryStream && copy.Length + read > MaxInMemory) copy = await ToFileAsync(name, copy, stop);
                await WriteAsync(name, copy, block.AsMemory(0, read), stop);
                if (copy.Length > MaxBytes)
                    throw new DamagedSourceException(new(name, 0, FaultReason.TooLarge,
                        $"It is packed within another file and has more than {MaxBytes >> 30} GB. Unpack that file first."));
            }
            copy.Position = 0;
            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }

    private static async Task<Stream> ToFileAsync(string name, Stream memory, CancellationToken stop)
    {
        try
        {
            FileStream file = new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
                FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BlockSize, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            memory.Position = 0;
            await memory.CopyToAsync(file, stop);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NoRoom(name, e);
        }
    }

    private static async Task WriteAsync(string name, Stream copy, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        try
        {
            await copy.WriteAsync(bytes, stop);
        }
        catch (IOException e)
        {
            throw NoRoom(name, e);
        }
    }

    private static DamagedSourceException NoRoom(string name, Exception e) => new(new(name, 0, FaultReason.Unreadable,
        "A packed file within another, or from standard input, is copied before it is read; that failed in the folder for temporary files "
        + $"(TMPDIR): {e.Message}"), e);
}
