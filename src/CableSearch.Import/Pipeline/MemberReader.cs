using CableSearch.Archive.Coverage;
using CableSearch.Archive.Intake;
using CableSearch.Cables;
using CableSearch.Cables.Sources;
using CableSearch.Coverage;
using CableSearch.Import.Dumps;
using CableSearch.Import.Sources;

namespace CableSearch.Import.Pipeline;

/// <summary>Tells what a file holds and makes records of it.</summary>
internal sealed class MemberReader(Func<ImportedRecord, CancellationToken, ValueTask> send)
{
    private const int PeekSize = 4096;

    // A page has 60 to 300 kB.
    private const int MaxPage = 32 << 20;

    private readonly List<string> _unrecognised = [];

    public IReadOnlyList<string> Unrecognised => _unrecognised;

    public long UnrecognisedCount { get; private set; }

    public async Task ReadAsync(SourceMember member, SourceKind kind, CancellationToken stop)
    {
        PeekedStream content = await PeekedStream.OpenAsync(member.Content, PeekSize, stop);
        ReadOnlyMemory<byte> start = content.Start.AsMemory();
        if (kind == SourceKind.Dump || (kind == SourceKind.Any && DumpReader.IsDump(start.Span)))
            await ReadDumpAsync(member.Name, content, stop);
        else if (kind == SourceKind.Articles || (kind == SourceKind.Any && FirstOf(start.Span) == '{'))
            await ReadArticlesAsync(member.Name, content, stop);
        else if (kind is SourceKind.Pages or SourceKind.Article || FirstOf(start.Span) == '<')
            await ReadPageAsync(member.Name, content, kind, stop);
        else
            LeaveOut(member.Name);
    }

    private static char FirstOf(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> text = start is [0xEF, 0xBB, 0xBF, ..] ? start[3..] : start;
        text = text.TrimStart(" \t\r\n"u8);
        return text.IsEmpty ? '\0' : (char)text[0];
    }

    private async Task ReadDumpAsync(string name, Stream content, CancellationToken stop)
    {
        // Eight bytes of each id's SHA-256: 20 bytes a row in memory, and no two ids of three million are likely to share them.
        HashSet<long> ids = [];
        await foreach (DumpSlice slice in DumpReader.ReadAsync(content, stop))
        {
            RecordPlace place = new(name, slice.Offset, slice.Number);
            SourceReading reading = slice.IsBroken
                ? new SourceRejection("unterminated-quote", "A field of the row is not closed by a quote; reading goes on at the next line that begins like a row.")
                : DumpRow.Read(slice.Bytes);
            if (reading is SourceCable cable && !ids.Add(HashOf(cable.Id)))
                reading = new SourceRejection("duplicate-id", $"{cable.Id} stands in an earlier row of the same file.");
            await SendAsync(place, slice.Bytes, SourceFormat.DumpRow, reading, stop);
        }
    }

    private async Task ReadPageAsync(string name, Stream content, SourceKind kind, CancellationToken stop)
    {
        byte[]? bytes = await ReadAllAsync(content, stop);
        RecordPlace place = new(name, 0, 1);
        if (bytes is null) LeaveOut(name);
        else if (kind == SourceKind.Pages || (kind == SourceKind.Any && PublishedPage.IsPage(bytes)))
            await SendAsync(place, bytes, SourceFormat.Page, PublishedPage.Read(bytes), stop);
        else if (ArticleReader.ReadPage(bytes, out Article? article) is { } reason)
        {
            if (kind == SourceKind.Article) await send(new RejectedRecord(place, bytes, "unreadable-article", reason), stop);
            else LeaveOut(name);
        }
        else await send(new ArticleRecord(place, bytes, article!), stop);
    }

    private async Task ReadArticlesAsync(string name, Stream content, CancellationToken stop)
    {
        await foreach (JsonLine line in JsonLines.ReadAsync(content, ArticleReader.MaxBytes, stop))
        {
            RecordPlace place = new(name, line.Offset, line.Number);
            string? reason = line.IsCut ? $"The line is longer than {ArticleReader.MaxBytes >> 20} MB; only its beginning is kept." : null;
            Article? article = null;
            reason ??= ArticleReader.ReadJson(line.Bytes, out article);
            await send(reason is null ? new ArticleRecord(place, line.Bytes, article!) : new RejectedRecord(place, line.Bytes, "unreadable-article", reason), stop);
        }
    }

    private ValueTask SendAsync(RecordPlace place, byte[] bytes, SourceFormat format, SourceReading reading, CancellationToken stop) => send(reading switch
    {
        SourceCable cable => new CableRecord(place, bytes, format, cable),
        SourceRejection rejection => new RejectedRecord(place, bytes, rejection.Code, rejection.Message),
        _ => throw new InvalidOperationException($"A reading is a cable or a rejection, not a {reading.GetType().Name}."),
    }, stop);

    private void LeaveOut(string name)
    {
        UnrecognisedCount++;
        if (_unrecognised.Count < ImportReport.MaxNamed) _unrecognised.Add(name);
    }

    private static async Task<byte[]?> ReadAllAsync(Stream content, CancellationToken stop)
    {
        using MemoryStream all = new();
        byte[] block = new byte[1 << 16];
        for (int read; (read = await content.ReadAsync(block, stop)) > 0;)
        {
            all.Write(block, 0, read);
            if (all.Length > MaxPage) return null;
        }
        return all.ToArray();
    }

    private static long HashOf(CableId id) =>
        BitConverter.ToInt64(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(id.ToString())));
}
