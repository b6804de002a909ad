using System.Runtime.CompilerServices;

namespace CableSearch.Import.Sources;

/// <summary>
/// Reads a file or, if it is an archive such as ZIP, the files in it. If the file can't be read to its end, a <see cref="SourceFault"/> is
/// returned instead of an exception, so that other files are still read. If the file is inside an archive and that archive is damaged, the
/// exception passes through. The code that reads the archive then returns the <see cref="SourceFault"/>.
/// </summary>
internal static class GuardedWalk
{
    /// <param name="name">Name of the file.</param>
    /// <param name="items">The file itself, or the files in it.</param>
    /// <param name="known">What is known to be wrong with the file before reading; null if nothing is.</param>
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
