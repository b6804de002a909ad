using System.Runtime.InteropServices;

namespace CableSearch.Import.Sources.Files;

/// <summary>
/// Tells whether a path leads to a file or to something else, such as a named pipe. If nobody writes to a pipe, opening it would wait for
/// ever.
/// </summary>
internal static class FileKind
{
    private const int TypeMask = 0xF000;

    // Size in bytes of the buffer into which the system writes a file's status. The length of a status differs between systems, but the
    // buffer is larger than any of them. Every status begins with flags and mode, 32 bits each.
    private const int StatusSize = 512;

    private const int ModeOffset = 4;

    /// <summary>
    /// What the path leads to: <c>a named pipe</c>, <c>a device</c> or <c>a socket</c>. Null for everything else, such as a file, and
    /// always on Windows.
    /// </summary>
    public static string? NameOfOther(string path)
    {
        if (OperatingSystem.IsWindows()) return null;
        byte[] status = new byte[StatusSize];
        if (Status(path, status) != 0) return null;
        return (BitConverter.ToInt32(status, ModeOffset) & TypeMask) switch
        {
            0x1000 => "a named pipe",
            0x2000 or 0x6000 => "a device",
            0xC000 => "a socket",
            _ => null,
        };
    }

    // .NET 10 has no public method that distinguishes a pipe from a file. This is the internal function that File.Exists uses. A test
    // checks what it returns.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat", CharSet = CharSet.Ansi, BestFitMapping = false,
        ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] status);
}
