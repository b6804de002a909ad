using System.Runtime.CompilerServices;
using CableSearch.Import.Sources.Files;
using CableSearch.Import.Sources.Gzip;
using CableSearch.Import.Sources.Tar;
using CableSearch.Import.Sources.Warc;
using CableSearch.Import.Sources.Zip;

namespace CableSearch.Import.Sources;

/// <summary>
/// Finds the files to import, always in the same order. The path leads to a file or to a folder of files. Files inside archives are found
/// too (<c>.zip</c>, <c>.tar</c>, <c>.tar.gz</c>, <c>.gz</c>, <c>.warc</c>, recognised by content). A file that can't be read is returned
/// as a <see cref="SourceFault"/>, and reading continues with the next file.
/// </summary>
internal sealed class SourceWalk(Stream standardInput, CountedBytes bytes)
{
    // Number of bytes that are read to recognise a file. A tar archive is recognised by its first header.
    private const int PeekSize = TarHeader.BlockSize;

    // Files are unpacked to this depth. A .tar.gz has two levels; a .tar.gz of .html.gz files, inside a .zip, has four.
    private const int MaxDepth = 6;

    public async IAsyncEnumerable<SourceItem> OfPathAsync(string path, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (FoundFile file in FileSearch.Find(path))
        {
            if (file.Fault is not null) yield return file.Fault;
            else await foreach (SourceItem item in GuardedWalk.OfAsync(file.Name, OfFileAsync(file, stop), null, stop)) yield return item;
        }
    }

    private async IAsyncEnumerable<SourceItem> OfFileAsync(FoundFile file, [EnumeratorCancellation] CancellationToken stop)
    {
        await using FileStream? opened = file.IsStandardInput ? null
            : new(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16,
                FileOptions.SequentialScan | FileOptions.Asynchronous);
        Stream counted = bytes.Count(file.Name, opened ?? standardInput);
        await foreach (SourceItem item in OfStreamAsync(file.Name, counted, 0, null, stop)) yield return item;
    }

    private IAsyncEnumerable<SourceItem> OfStreamAsync(string name, Stream content, int depth, SourceFault? known,
        CancellationToken stop) =>
        GuardedWalk.OfAsync(name, OfContentAsync(name, content, depth, stop), known, stop);

    private async IAsyncEnumerable<SourceItem> OfContentAsync(string name, Stream content, int depth,
        [EnumeratorCancellation] CancellationToken stop)
    {
        PeekedStream peeked = await PeekedStream.OpenAsync(content, PeekSize, stop);
        byte[] start = peeked.Start;
        if (content.CanSeek) content.Position = 0;
        Stream whole = content.CanSeek ? content : peeked;
        IAsyncEnumerable<SourceItem>? members = start switch
        {
            [0x1F, 0x8B, ..] => OfGzipAsync(name, whole, depth, stop),
            _ when ZipWalk.IsZip(name, start) => OfZipAsync(name, whole, depth, stop),
            _ when TarWalk.IsTar(name, start) => OfMembersAsync(new TarWalk(name, whole).ReadAsync(stop), depth, stop),
            _ when WarcWalk.IsWarc(start) => new WarcWalk(name, whole).ReadAsync(stop),
            _ => null,
        };
        if (PackedFormat.Of(start) is { } packed) yield return packed.FaultOf(name);
        else if (members is null) yield return new SourceMember(name, whole);
        else if (depth >= MaxDepth)
            yield return new SourceFault(name, 0, FaultReason.TooDeep,
                $"It is packed within {MaxDepth} other packed files, the most that are read. Unpack it first.");
        else await foreach (SourceItem item in members) yield return item;
    }

    private async IAsyncEnumerable<SourceItem> OfGzipAsync(string name, Stream content, int depth,
        [EnumeratorCancellation] CancellationToken stop)
    {
        await using Stream packed = await SeekableCopy.OpenAsync(name, content, stop);
        GzipCheckResult verdict;
        using (bytes.Pause()) verdict = await GzipCheck.RunAsync(name, packed, stop);
        packed.Position = 0;
        await using VerifiedGzipStream plain = new(name, packed, verdict);
        await foreach (SourceItem item in OfStreamAsync(name, plain, depth + 1, verdict.Fault, stop)) yield return item;
    }

    private async IAsyncEnumerable<SourceItem> OfZipAsync(string name, Stream content, int depth,
        [EnumeratorCancellation] CancellationToken stop)
    {
        await using Stream packed = await SeekableCopy.OpenAsync(name, content, stop);
        await foreach (SourceItem item in OfMembersAsync(new ZipWalk(name, packed, bytes).ReadAsync(stop), depth, stop)) yield return item;
    }

    private async IAsyncEnumerable<SourceItem> OfMembersAsync(IAsyncEnumerable<SourceItem> items, int depth,
        [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (SourceItem item in items.WithCancellation(stop))
        {
            if (item is not SourceMember member) yield return item;
            else await foreach (SourceItem inner in OfStreamAsync(member.Name, member.Content, depth + 1, null, stop)) yield return inner;
        }
    }
}
