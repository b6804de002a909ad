using System.Threading.Channels;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Import.Contract;
using CableSearch.Import.Sources;

namespace CableSearch.Import.Pipeline;

/// <summary>
/// One import. Records are read one after the other, prepared on all processors, and written in batches in the order of reading. Records
/// that were read wait in a queue until they are written. The queue has a limited size, so that the memory is limited too.
/// </summary>
internal sealed class ImportRun : IAsyncDisposable
{
    // Largest number of records that wait between reading and writing, which limits the memory. A record usually has about 7 kB.
    private const int Capacity = 256;

    private readonly Channel<Task<PreparedRecord>> _prepared = Channel.CreateBounded<Task<PreparedRecord>>(Capacity);
    private readonly MemberParser _parser;
    private readonly BatchWriter _writer;
    private readonly Task _writing;
    private readonly CancellationTokenSource _failed = new();

    public ImportRun(CableArchive archive, bool isInvented, CountedBytes bytes, long? total, IProgress<ImportProgress>? progress)
    {
        _writer = new(archive, isInvented, counts => progress?.Report(new(bytes.Read, total, counts)));
        _parser = new(SendAsync);
        _writing = Task.Run(WriteAllAsync);
    }

    /// <summary>Parses a file to its end, or to where it is damaged. For a file that can't be read, a rejected record is stored.</summary>
    public async Task ReadAsync(SourceItem item, SourceKind kind, CancellationToken stop)
    {
        if (item is SourceFault fault)
            await SendAsync(new RejectedRecord(new(fault.Name, fault.Position, 0), [], fault.Reason, fault.Message), stop);
        if (item is not SourceMember member) return;
        try
        {
            await _parser.ParseAsync(member, kind, stop);
        }
        catch (DamagedSourceException e)
        {
            member.Fault = e.Fault;
        }
    }

    /// <summary>Waits until everything that was read is written.</summary>
    public async Task<ImportReport> FinishAsync(CancellationToken stop)
    {
        _prepared.Writer.TryComplete();
        await _writing.WaitAsync(stop);
        return new(_writer.Counts, _writer.Rejected, _parser.Unrecognised, _parser.UnrecognisedCount);
    }

    public async ValueTask DisposeAsync()
    {
        _prepared.Writer.TryComplete();
        await _failed.CancelAsync();
        await _writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _failed.Dispose();
    }

    private async ValueTask SendAsync(ImportedRecord record, CancellationToken stop)
    {
        // If writing has failed, nothing takes records out of the queue. Waiting for room in the queue would then never end. So the error
        // is thrown here.
        if (_writing.IsFaulted) await _writing;
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stop, _failed.Token);
        try
        {
            await _prepared.Writer.WriteAsync(Task.Run(() => PreparedRecord.From(record), stop), either.Token);
        }
        catch (Exception e) when (e is ChannelClosedException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            await _writing;
            throw;
        }
    }

    private async Task WriteAllAsync()
    {
        try
        {
            await foreach (Task<PreparedRecord> record in _prepared.Reader.ReadAllAsync(_failed.Token))
                await _writer.AddAsync(await record, _failed.Token);
            await _writer.FlushAsync(_failed.Token);
        }
        catch (Exception e)
        {
            _prepared.Writer.TryComplete(e);
            throw;
        }
    }
}
