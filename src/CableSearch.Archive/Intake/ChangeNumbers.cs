using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Intake;

/// <summary>Gives out the next numbers of the change sequence, within a transaction that has locked the state row.</summary>
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
        if (_last != _first)
            await context.State.Where(s => s.Id == StateRow.OnlyId).ExecuteUpdateAsync(s => s.SetProperty(r => r.LastChange, _last), stop);
    }
}
