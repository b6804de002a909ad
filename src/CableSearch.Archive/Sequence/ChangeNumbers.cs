using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Sequence;

/// <summary>Gives out the numbers of new changes, within a transaction that has locked the row with the last number.</summary>
internal sealed class ChangeNumbers
{
    private readonly long _first;
    private long _last;

    private ChangeNumbers(long last) => _first = _last = last;

    public static async Task<ChangeNumbers> ReadAsync(ArchiveContext context, CancellationToken stop) =>
        new(await context.State.Where(s => s.Id == StateRow.OnlyId).Select(s => s.LastChange).SingleAsync(stop));

    public long Next() => ++_last;

    public async Task WriteAsync(ArchiveContext context, CancellationToken stop)
    {
        if (_last == _first) return;
        // The row with the last number has been locked since it was read, so the number can't have changed. This is checked all the same.
        // If two changes got the same number, the search index would miss one of them.
        int written = await context.State.Where(s => s.Id == StateRow.OnlyId && s.LastChange == _first)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.LastChange, _last), stop);
        if (written != 1)
            throw new InvalidOperationException($"The head of the change sequence is no longer {_first}: another writer moved it. "
                + "Nothing was written.");
    }
}
