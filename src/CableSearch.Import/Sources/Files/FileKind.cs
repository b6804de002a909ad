using System.Runtime.InteropServices;

namespace CableSearch.Import.Sources.Files;

/// <summary>
/// Tells files from other entries of a folder, such as named pipes. Opening a named pipe that nobody writes to would wait for ever.
/// </summary>
internal static class FileKind
{
    private const int TypeMask = 0xF000;

    // The buffer is larger than the structure that the call fills in. On every system that structure begins with flags and mode, each 32
    // bits.
    private const int StatusSize = 512;

    private const int ModeOffset = 4;

    /// <summary>What the path leads to where it is no file, such as <c>a named pipe</c>; null for a file.</summary>
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

    // .NET 10 has no call that tells a pipe from a file. This is the call that File.Exists is built on. A test checks what it returns.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat", CharSet = CharSet.Ansi, BestFitMapping = false,
        ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] status);
}
