namespace CableSearch.Search.Generations;

/// <summary>
/// A lock between processes: a file that one process keeps open exclusively. The system frees it when the process ends, even by a crash, so
/// no lock is left behind. The file is never deleted. If it were, one process could still hold the deleted file while another process locks
/// a new file of the same name.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    // Error codes for a locked file: "resource temporarily unavailable" on Linux and macOS, "sharing violation" on Windows.
    private static readonly int[] s_taken = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <summary>Takes the lock. Returns null if another process, or another part of this one, holds it.</summary>
    /// <param name="path">Path of the lock file. File and folder are created if they do not exist.</param>
    /// <exception cref="IOException">The file can't be created.</exception>
    public static WriterLock? TryTake(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
        }
        catch (IOException e) when (s_taken.Contains(e.HResult))
        {
            return null;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException($"The folder of the index can't be written: {e.Message} Make it writable for the user that runs the "
                + "program.", e);
        }
    }

    /// <summary>Whether the lock is held. This check writes nothing, so it works on a full disk and in a read-only folder.</summary>
    public static bool IsTaken(string path)
    {
        try
        {
            using FileStream shared = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return false;
        }
        catch (IOException e) when (s_taken.Contains(e.HResult))
        {
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public void Dispose() => _file.Dispose();
}
