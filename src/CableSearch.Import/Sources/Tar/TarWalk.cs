using System.Runtime.CompilerServices;

namespace CableSearch.Import.Sources.Tar;

/// <summary>
/// Reads the members of a tar archive and verifies their headers. After a damaged header it continues at the next intact one.
/// <see cref="System.Formats.Tar.TarReader"/> verifies no checksum, and stops at the first damaged block.
/// </summary>
internal sealed class TarWalk(string name, Stream content)
{
    // Largest extended header that is read, in bytes; a larger one is skipped. Such headers contain long paths. A path has at most 4 kB, so
    // this limit is generous.
    private const int MaxExtendedBytes = 1 << 20;

    private readonly byte[] _block = new byte[TarHeader.BlockSize];
    private readonly TarInput _input = new(name, content);

    /// <summary>
    /// Whether a file is a tar archive: it begins like one, or its name ends in <c>.tar</c>. So a tar archive whose first header is damaged
    /// is recognised by its name.
    /// </summary>
    public static bool IsTar(string name, ReadOnlySpan<byte> start) =>
        TarHeader.IsTar(start) || name.EndsWith(".tar", StringComparison.OrdinalIgnoreCase);

    public async IAsyncEnumerable<SourceItem> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        TarExtension extension = TarExtension.None;
        bool isEnd = false, isLost = false;
        while (await _input.ReadBlockAsync(_block, stop))
        {
            isEnd = !_block.AsSpan().ContainsAnyExcept((byte)0);
            if (isEnd) continue;
            if (TarHeader.Read(_block) is not { } header)
            {
                if (!isLost) yield return DamagedHeader(_input.Offset - TarHeader.BlockSize);
                isLost = true;
                extension = TarExtension.None;
                continue;
            }
            isLost = false;
            if (header.IsExtension)
            {
                if (header.Size <= MaxExtendedBytes) extension = extension.With(header.Type, await _input.ReadAllAsync(header.Size, stop));
                else await _input.SkipAsync(header.Size, stop);
                continue;
            }
            header = extension.Of(header);
            extension = TarExtension.None;
            long next = _input.Offset + header.PaddedSize;
            if (header.IsFile) yield return new SourceMember($"{name}/{header.Name}", _input.Member(header.Size));
            else if (FaultOf(header) is { } fault) yield return fault;
            await _input.SkipAsync(next - _input.Offset, stop);
        }
        if (!isEnd && !isLost) throw _input.Cut();
    }

    private SourceFault DamagedHeader(long offset) => new(name, offset, FaultReason.Damaged,
        $"At byte {offset} a header should stand, and its checksum does not match. What it names is left out; the files behind the next "
        + "sound header are read. Get the archive again.");

    private SourceFault? FaultOf(TarHeader header)
    {
        string member = $"{name}/{header.Name}";
        return header.Type switch
        {
            // Skipped without a message: a folder ('5' or 'D'), a volume label ('V'), and a hard link to a file earlier in the archive
            // ('1').
            '5' or 'V' or 'D' or '1' => null,
            '2' => new(member, 0, FaultReason.Link,
                "It is a link, which an archive does not follow; the file that it leads to is read only if it is in the archive too."),
            '3' or '4' => new(member, 0, FaultReason.NotAFile, "It is a device, not a file; it was skipped."),
            '6' => new(member, 0, FaultReason.NotAFile, "It is a named pipe, not a file; it was skipped."),
            'S' => new(member, 0, FaultReason.Packed,
                "It is stored with gaps (sparse), which is not read. Unpack the archive, and import what it holds."),
            _ => new(member, 0, FaultReason.NotAFile, $"It is a member of the unknown kind “{header.Type}”; it was skipped."),
        };
    }
}
