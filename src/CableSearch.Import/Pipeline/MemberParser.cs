using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Sources;
using CableSearch.Coverage;
using CableSearch.Import.Contract;
using CableSearch.Import.Dumps;
using CableSearch.Import.Sources;

namespace CableSearch.Import.Pipeline;

/// <summary>Recognises what a file contains and parses it into records.</summary>
internal sealed class MemberParser(Func<ImportedRecord, CancellationToken, ValueTask> send)
{
    private const int PeekSize = 4096;

    // Largest page, in bytes. Real pages have 60 to 300 kB.
    private const int MaxPage = 32 << 20;

    // Largest number of bytes that are stored with the rejected record of a page that is too long, or of a feed (RSS, Atom) that can't be
    // parsed. Of other rejected pages, all bytes are stored.
    private const int MaxKept = 1 << 20;

    private readonly List<string> _unrecognised = [];

    public IReadOnlyList<string> Unrecognised => _unrecognised;

    public long UnrecognisedCount { get; private set; }

    /// <summary>Parses a file, and adds the number of its records to <see cref="SourceMember.Records"/>.</summary>
    /// <exception cref="DamagedSourceException">
    /// The file can't be read to its end. The records before the damage were imported, and the incomplete record was rejected.
    /// </exception>
    public async Task ParseAsync(SourceMember member, SourceKind kind, CancellationToken stop)
    {
        PeekedStream content = await PeekedStream.OpenAsync(member.Content, PeekSize, stop);
        ReadOnlyMemory<byte> start = content.Start.AsMemory();
        if (kind == SourceKind.Dump || (kind == SourceKind.Any && DumpReader.IsDump(start.Span)))
            await ParseDumpAsync(member, content, stop);
        else if (kind is not (SourceKind.Pages or SourceKind.Dump) && ArticleParser.IsFeed(start.Span))
            await ParseFeedAsync(member, content, stop);
        else if (kind == SourceKind.Articles || (kind == SourceKind.Any && FirstOf(start.Span) == '{'))
            await ParseArticlesAsync(member, content, stop);
        else if (kind is SourceKind.Pages or SourceKind.Article || FirstOf(start.Span) == '<')
            await ParsePageAsync(member, content, kind, stop);
        else if (Path.GetExtension(member.Name) is ".gz" or ".tgz")
            await RejectAsync(new(member.Name, 0, 0), [], FaultReason.Damaged,
                "Its name says that it is packed by gzip, but it does not begin so. Get the file again.", stop);
        else
            LeaveOut(member.Name, "It holds no cable, dump or article that we recognise.");
    }

    private static char FirstOf(ReadOnlySpan<byte> start)
    {
        // Older Windows programs save pages in UTF-16, in which "<" is two bytes.
        if (start is [0xFF, 0xFE, (byte)'<', 0, ..] or [0xFE, 0xFF, 0, (byte)'<', ..] or [0, (byte)'<', ..]) return '<';
        ReadOnlySpan<byte> text = start[ByteOrderMark.Length(start)..].TrimStart(" \t\r\n"u8);
        return text.IsEmpty ? '\0' : (char)text[0];
    }

    private async Task ParseDumpAsync(SourceMember member, Stream content, CancellationToken stop)
    {
        // The ids of the cables read so far. A second row with the same id is rejected. To save memory, only the first 8 bytes of each id's
        // SHA-256 are stored. Even of three million ids, hardly any two have the same 8 bytes.
        HashSet<long> ids = [];
        await foreach (RawDumpRow slice in DumpReader.ReadAsync(content, stop))
        {
            SourceResult reading = slice.State switch
            {
                RowState.Broken => new SourceRejection("unterminated-quote",
                    "A field of the row is not closed by a quote; reading goes on at the next line that begins like a row."),
                RowState.Cut => new SourceRejection(FaultReason.Cut, "The file is cut or damaged here, and the row with it."),
                RowState.TooLong => new SourceRejection(FaultReason.TooLarge,
                    $"The row is longer than {DumpReader.MaxRow >> 20} MB; its beginning is kept, and reading goes on at the next line "
                    + "that begins like a row."),
                _ => SourceRecord.Parse(slice.Format, slice.Bytes),
            };
            if (reading is SourceCable cable && !ids.Add(HashOf(cable.Id)))
                reading = new SourceRejection("duplicate-id", $"{cable.Id} stands in an earlier row of the same file.");
            await SendAsync(member, new(member.Name, slice.Offset, slice.Number), slice.Bytes, slice.Format, reading, stop);
        }
    }

    private async Task ParsePageAsync(SourceMember member, Stream content, SourceKind kind, CancellationToken stop)
    {
        (byte[] bytes, DamagedSourceException? damage) = await ReadAllAsync(content, stop);
        RecordPlace place = new(member.Name, 0, 1);
        if (bytes.Length > MaxPage)
            await RejectAsync(place, bytes[..MaxKept], FaultReason.TooLarge,
                $"The page has more than {MaxPage >> 20} MB; its beginning is kept.", stop);
        else if (kind == SourceKind.Pages || (kind == SourceKind.Any && PublishedPage.IsPage(bytes)))
            await SendAsync(member, place, bytes, SourceFormat.Page, PublishedPage.Parse(bytes), stop);
        else if (damage is not null)
            await RejectAsync(place, bytes, FaultReason.Cut, "The file is cut or damaged here, and the page with it.", stop);
        else if (kind == SourceKind.Any && PublishedPage.IsRemainder(bytes))
            await RejectAsync(place, bytes, FaultReason.Damaged,
                "This was the page of a cable, but the table of its facts is missing or damaged.", stop);
        else
            await ParseArticleAsync(member, place, bytes, kind, stop);
        if (damage is not null) throw damage;
    }

    private async Task ParseArticleAsync(SourceMember member, RecordPlace place, byte[] page, SourceKind kind, CancellationToken stop)
    {
        byte[] bytes = member.ContentType is { } type ? ArticleParser.WithContentType(page, type) : page;
        if (ArticleParser.ParsePage(bytes, out Article? article) is not { } reason)
            await SendAsync(member, new ArticleRecord(place, bytes, article! with { Url = article.Url ?? member.Address }), stop);
        else if (kind == SourceKind.Article)
            await RejectAsync(place, page, "unreadable-article", reason, stop);
        else
            LeaveOut(member.Name, reason);
    }

    private async Task ParseArticlesAsync(SourceMember member, Stream content, CancellationToken stop)
    {
        await foreach (BoundedLine line in BoundedLines.ReadAsync(content, ArticleParser.MaxBytes, stop))
        {
            RecordPlace place = new(member.Name, line.Offset, line.Number);
            Article? article = null;
            if (line.IsCut)
                await RejectAsync(place, line.Bytes, FaultReason.Cut, "The file is cut or damaged here, and the line with it.", stop);
            else if (line.IsTooLong)
                await RejectAsync(place, line.Bytes, "unreadable-article",
                    $"The line is longer than {ArticleParser.MaxBytes >> 20} MB; only its beginning is kept.", stop);
            else if (ArticleParser.ParseJson(line.Bytes, out article) is { } reason)
                await RejectAsync(place, line.Bytes, "unreadable-article", reason, stop);
            else await SendAsync(member, new ArticleRecord(place, line.Bytes, article!), stop);
        }
    }

    private async Task ParseFeedAsync(SourceMember member, Stream content, CancellationToken stop)
    {
        (byte[] bytes, DamagedSourceException? damage) = await ReadAllAsync(content, stop);
        RecordPlace place = new(member.Name, 0, 1);
        if (ArticleParser.ParseFeed(bytes, out IReadOnlyList<(byte[] Item, Article Article)> items) is { } reason)
            await RejectAsync(place, bytes[..Math.Min(bytes.Length, MaxKept)], "unreadable-article", reason, stop);
        for (int i = 0; i < items.Count; i++)
            await SendAsync(member, new ArticleRecord(place with { Number = i + 1 }, items[i].Item, items[i].Article), stop);
        if (damage is not null) throw damage;
    }

    private ValueTask SendAsync(SourceMember member, RecordPlace place, byte[] bytes, SourceFormat format, SourceResult reading,
        CancellationToken stop) =>
        reading switch
        {
            SourceCable cable => SendAsync(member, new CableRecord(place, bytes, format, cable), stop),
            SourceRejection rejection => RejectAsync(place, bytes, rejection.Code, rejection.Message, stop),
            _ => throw new InvalidOperationException($"A reading is a cable or a rejection, not a {reading.GetType().Name}."),
        };

    private ValueTask SendAsync(SourceMember member, ImportedRecord record, CancellationToken stop)
    {
        member.Records++;
        return send(record, stop);
    }

    private ValueTask RejectAsync(RecordPlace place, byte[] bytes, string reason, string message, CancellationToken stop) =>
        send(new RejectedRecord(place, bytes, reason, message), stop);

    private void LeaveOut(string name, string reason)
    {
        UnrecognisedCount++;
        if (_unrecognised.Count < ImportReport.MaxNamed) _unrecognised.Add($"{name}: left out. {reason}");
    }

    // Reads a page. If it is longer than the limit, reading stops just after the limit.
    private static async Task<(byte[] Bytes, DamagedSourceException? Damage)> ReadAllAsync(Stream content, CancellationToken stop)
    {
        using MemoryStream all = new();
        byte[] block = new byte[1 << 16];
        try
        {
            for (int read; all.Length <= MaxPage && (read = await content.ReadAsync(block, stop)) > 0;) all.Write(block, 0, read);
        }
        catch (DamagedSourceException e)
        {
            return (all.ToArray(), e);
        }
        return (all.ToArray(), null);
    }

    private static long HashOf(CableId id) =>
        BitConverter.ToInt64(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(id.ToString())));
}
