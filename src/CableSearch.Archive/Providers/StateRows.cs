using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Providers;

/// <summary>Makes the row with the archive's random id and last change number (<see cref="StateRow"/>).</summary>
internal static class StateRows
{
    /// <summary>
    /// Inserts the row into a new archive. Several processes may open a new archive at the same time. The first one inserts the row, and
    /// the others leave it as it is.
    /// </summary>
    public static async Task MakeAsync(ArchiveContext context, CancellationToken stop)
    {
        if (await context.State.AnyAsync(stop)) return;
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO archive_state (id, identity, last_change) VALUES ({StateRow.OnlyId}, {Guid.NewGuid()}, 0)
            ON CONFLICT (id) DO NOTHING
            """, stop);
    }
}
