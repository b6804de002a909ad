namespace CableSearch.Search.Generations;

/// <summary>
/// The right to write, held through a file that is open to nobody else. The system frees it when the process ends, however it ends, so no
/// lock is ever left behind. The file itself is never deleted: whoever deleted it could let two processes in, each with a file of its own.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    // "Resource temporarily unavailable" on Linux and macOS, "sharing violation" on Windows.
    private static readonly int[] s_taken = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or returns null while another process (or another holder in this one) has it.</summary>
    /// <param name="path">The lock's file; made if it is not there, as is its folder.</param>
    /// <exception cref="IOException">The file can't be made.</exception>
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

    /// <summary>
    /// Whether somebody holds the lock. Looking makes and writes nothing, so it works on a full disk and in a read-only folder.
    /// </summary>
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
