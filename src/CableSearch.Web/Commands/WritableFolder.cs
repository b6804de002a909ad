namespace CableSearch.Web.Commands;

/// <summary>Checks that files can be written in a folder, before any file of the folder is opened.</summary>
internal static class WritableFolder
{
    /// <summary>Creates the folder if needed, then creates and deletes an empty file in it.</summary>
    /// <exception cref="IOException">
    /// The folder can't be created or written. The message is a sentence with the name of the folder.
    /// </exception>
    public static void Require(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using FileStream probe = File.Create(Path.Combine(folder, $".write-{Guid.NewGuid():N}"), 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"The data folder {folder} can't be written: {e.Message.TrimEnd('.')}. "
                + "Set CableSearch__Data to a folder that this program may write to.", e);
        }
    }
}
