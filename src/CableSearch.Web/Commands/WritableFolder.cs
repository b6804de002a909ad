namespace CableSearch.Web.Commands;

/// <summary>Tells, before anything is opened in a folder, that nothing can be written there.</summary>
internal static class WritableFolder
{
    /// <summary>Makes the folder if it is not there, and writes and deletes an empty file in it.</summary>
    /// <exception cref="IOException">That failed; the message is a sentence that names the folder.</exception>
    public static void Require(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using FileStream probe = File.Create(Path.Combine(folder, $".write-{Guid.NewGuid():N}"), 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The data folder {folder} can't be written: {e.Message.TrimEnd('.')}. Set CableSearch__Data to a folder that this program may write to.", e);
        }
    }
}
