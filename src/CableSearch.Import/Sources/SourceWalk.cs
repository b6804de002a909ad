using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace CableSearch.Import.Sources;

/// <summary>Walks through files, folders and archives of files (<c>.zip</c>, <c>.tar</c>, <c>.tar.gz</c>, <c>.gz</c>, told by their content), in an order that is the same each time.</summary>
internal static class SourceWalk
{
    private const int PeekSize = 512;

    private const int MaxDepth = 3;

    public static async IAsyncEnumerable<SourceMember> OfPathAsync(string path, Stream standardInput, CountedBytes bytes, [EnumeratorCancellation] CancellationToken stop)
    {
        if (path == "-")
        {
            await foreach (SourceMember member in OfStreamAsync("standard input", bytes.Count(standardInput), 0, stop)) yield return member;
        }
        else if (Directory.Exists(path))
        {
            string root = Path.TrimEndingDirectorySeparator(path);
            foreach (string file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                await foreach (SourceMember member in OfFileAsync(file, Path.GetFileName(root) + "/" + Path.GetRelativePath(root, file).Replace('\\', '/'), bytes, stop)) yield return member;
        }
        else
        {
            await foreach (SourceMember member in OfFileAsync(path, Path.GetFileName(path), bytes, stop)) yield return member;
        }
    }

    // Records are named by the file's own name, without the folders that differ from one machine to the next.
    private static async IAsyncEnumerable<SourceMember> OfFileAsync(string file, string name, CountedBytes bytes, [EnumeratorCancellation] CancellationToken stop)
    {
        await using FileStream content = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan | FileOptions.Asynchronous);
        await foreach (SourceMember member in OfStreamAsync(name, bytes.Count(content), 0, stop)) yield return member;
    }

    private static async IAsyncEnumerable<SourceMember> OfStreamAsync(string name, Stream content, int depth, [EnumeratorCancellation] CancellationToken stop)
    {
        PeekedStream peeked = await PeekedStream.OpenAsync(content, PeekSize, stop);
        IAsyncEnumerable<SourceMember> members = depth >= MaxDepth ? One(name, peeked) : peeked.Start switch
        {
            [0x1F, 0x8B, ..] => OfGzipAsync(name, peeked, depth, stop),
            [(byte)'P', (byte)'K', 3, 4, ..] => OfZipAsync(name, peeked, depth, stop),
            _ when IsTar(peeked.Start) => OfTarAsync(name, peeked, depth, stop),
            _ => One(name, peeked),
        };
        await foreach (SourceMember member in members) yield return member;
    }

    private static bool IsTar(byte[] start) => start.Length >= 262 && start.AsSpan(257, 5).SequenceEqual("ustar"u8);

    private static async IAsyncEnumerable<SourceMember> One(string name, Stream content)
    {
        await Task.CompletedTask;
        yield return new(name, content);
    }

    private static async IAsyncEnumerable<SourceMember> OfGzipAsync(string name, Stream content, int depth, [EnumeratorCancellation] CancellationToken stop)
    {
        await using GZipStream plain = new(content, CompressionMode.Decompress);
        await foreach (SourceMember member in OfStreamAsync(name, plain, depth + 1, stop)) yield return member;
    }

    private static async IAsyncEnumerable<SourceMember> OfTarAsync(string name, Stream content, int depth, [EnumeratorCancellation] CancellationToken stop)
    {
        await using TarReader tar = new(content);
        while (await tar.GetNextEntryAsync(copyData: false, stop) is { } entry)
        {
            if (entry.DataStream is not { } data || entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile)) continue;
            await foreach (SourceMember member in OfStreamAsync($"{name}/{entry.Name}", data, depth + 1, stop)) yield return member;
        }
    }

    private static async IAsyncEnumerable<SourceMember> OfZipAsync(string name, Stream content, int depth, [EnumeratorCancellation] CancellationToken stop)
    {
        // A zip's table of contents is at its end: what does not seek is laid down in a file that goes away by itself.
        await using FileStream seekable = new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        await content.CopyToAsync(seekable, stop);
        seekable.Position = 0;
        await using ZipArchive zip = new(seekable, ZipArchiveMode.Read);
        foreach (ZipArchiveEntry entry in zip.Entries.Where(e => e.Name.Length > 0).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            await using Stream data = await entry.OpenAsync(stop);
            await foreach (SourceMember member in OfStreamAsync($"{name}/{entry.FullName}", data, depth + 1, stop)) yield return member;
        }
    }
}
