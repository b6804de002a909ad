using CableSearch.Archive.Model;
using CableSearch.Archive.Providers.Postgres;
using CableSearch.Archive.Providers.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Tests.Archive.Model;

public sealed class ModelTests
{
    [Fact]
    public void The_migrations_of_SQLite_hold_the_whole_model()
    {
        using ArchiveContext context = new SqliteArchive(SqliteArchive.OptionsFor("Data Source=:memory:"));
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migrations_of_PostgreSQL_hold_the_whole_model()
    {
        using ArchiveContext context = new PostgresArchive(PostgresArchive.OptionsFor("Host=localhost"));
        Assert.False(context.Database.HasPendingModelChanges());
    }
}
