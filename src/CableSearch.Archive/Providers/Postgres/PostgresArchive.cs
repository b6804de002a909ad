using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CableSearch.Archive.Providers.Postgres;

internal sealed class PostgresArchive(DbContextOptions<PostgresArchive> options) : ArchiveContext(options)
{
    public static DbContextOptions<PostgresArchive> OptionsFor(string connectionString) =>
        new DbContextOptionsBuilder<PostgresArchive>()
            .UseNpgsql(connectionString)
            .UseSnakeCaseNamingConvention()
            .Options;

    public static DbContextOptions<PostgresArchive> ReaderOptionsFor(string connectionString) =>
        new DbContextOptionsBuilder<PostgresArchive>()
            .UseNpgsql(connectionString, npgsql => npgsql.ExecutionStrategy(dependencies => new StaleConnectionRetry(dependencies)))
            .UseSnakeCaseNamingConvention()
            .Options;

    // Text is sorted by code points, as in SQLite, and not by the locale of the database server.
    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        base.ConfigureConventions(builder);
        builder.Properties<string>().UseCollation("C");
    }

    /// <summary>Used only by <c>dotnet ef</c>, which makes the migrations.</summary>
    internal sealed class DesignTime : IDesignTimeDbContextFactory<PostgresArchive>
    {
        public PostgresArchive CreateDbContext(string[] args) => new(OptionsFor("Host=localhost;Database=cablesearch"));
    }
}
