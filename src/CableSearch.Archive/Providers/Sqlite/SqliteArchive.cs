using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CableSearch.Archive.Providers.Sqlite;

internal sealed class SqliteArchive(DbContextOptions<SqliteArchive> options) : ArchiveContext(options)
{
    public static DbContextOptions<SqliteArchive> OptionsFor(string connectionString) =>
        new DbContextOptionsBuilder<SqliteArchive>()
            // A list of ids is passed as one parameter. So the SQL is the same for any number of ids and is translated only once.
            .UseSqlite(connectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .UseSnakeCaseNamingConvention()
            .AddInterceptors(new SecureDelete())
            .Options;

    /// <summary>Used only by <c>dotnet ef</c>, which makes the migrations.</summary>
    internal sealed class DesignTime : IDesignTimeDbContextFactory<SqliteArchive>
    {
        public SqliteArchive CreateDbContext(string[] args) => new(OptionsFor("Data Source=:memory:"));
    }
}
