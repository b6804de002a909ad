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

    // Text is ordered by its characters' numbers, as SQLite does, whatever the cluster's locale.
    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        base.ConfigureConventions(builder);
        builder.Properties<string>().UseCollation("C");
    }

    /// <summary>For the command that makes migrations.</summary>
    internal sealed class DesignTime : IDesignTimeDbContextFactory<PostgresArchive>
    {
        public PostgresArchive CreateDbContext(string[] args) => new(OptionsFor("Host=localhost;Database=cablesearch"));
    }
}
