using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CableSearch.Archive.Providers.Sqlite;

/// <summary>
/// Makes each SQLite connection overwrite deleted data with zeros. So nothing of an erased text or of a deleted reader is left in the
/// file's free space.
/// </summary>
internal sealed class SecureDelete : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA secure_delete = ON;";
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA secure_delete = ON;";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
