using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CableSearch.Archive.Providers.Sqlite;

internal sealed class SqliteArchive(DbContextOptions<SqliteArchive> options) : ArchiveContext(options)
{
    public static DbContextOptions<SqliteArchive> OptionsFor(string connectionString) =>
        new DbContextOptionsBuilder<SqliteArchive>()
            // A list of ids is one parameter: the command is the same for every number of ids, and need not be made anew.
            .UseSqlite(connectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .UseSnakeCaseNamingConvention()
            .AddInterceptors(new SecureDelete())
            .Options;

    /// <summary>For the command that makes migrations.</summary>
    internal sealed class DesignTime : IDesignTimeDbContextFactory<SqliteArchive>
    {
        public SqliteArchive CreateDbContext(string[] args) => new(OptionsFor("Data Source=:memory:"));
    }
}
