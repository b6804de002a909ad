using System.Runtime.CompilerServices;

namespace CableSearch.Import.Sources;

/// <summary>
/// Reads the items in a file and turns exceptions into faults. An error in the file ends the reading of this file; other files are still
/// read. If a damaged file contains another one, the exception of the inner file passes on to the walk of the outer one.
/// </summary>
internal static class GuardedWalk
{
    /// <param name="name">Name of the file that is read.</param>
    /// <param name="items">The items in the file.</param>
    /// <param name="known">A fault of the file that is known beforehand; null if there is none.</param>
    /// <param name="stop">Cancels the reading.</param>
    public static async IAsyncEnumerable<SourceItem> OfAsync(
        string name, IAsyncEnumerable<SourceItem> items, SourceFault? known, [EnumeratorCancellation] CancellationToken stop)
    {
        long records = 0;
        SourceFault? fault = null, told = null;
        await using IAsyncEnumerator<SourceItem> walk = items.GetAsyncEnumerator(stop);
        while (true)
        {
            try
            {
                if (!await walk.MoveNextAsync()) break;
            }
            catch (DamagedSourceException e) when (e.Fault.Name == name)
            {
                fault = e.Fault;
                break;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                fault = new(name, 0, FaultReason.Unreadable, $"It can't be read: {e.Message}");
                break;
            }
            yield return walk.Current;
            if (walk.Current is SourceFault passing) told = passing;
            if (walk.Current is not SourceMember member) continue;
            records += member.Records;
            if (member.Fault?.Name == name) fault = member.Fault;
        }
        fault ??= known;
        if (fault is not null && told?.IsSame(fault) != true)
            yield return fault with { Message = $"{fault.Message} {WhatWentIn(records)}" };
    }

    private static string WhatWentIn(long records) => records switch
    {
        0 => "Nothing of it went in.",
        1 => "One record of it went in before.",
        _ => FormattableString.Invariant($"{records:N0} records of it went in before."),
    };
}
