using System.Globalization;
using System.Security.Cryptography;
using Npgsql;

namespace CableSearch.Benchmarks.Drill;

/// <summary>
/// <c>drill [--kills 100] [--rounds 100] [--seed N] [--postgres CONNECTION]</c>: kills processes at random moments and checks that nothing
/// is lost, see <see cref="KillDrill"/>. The files of the drill are deleted at the end if no fault was found.
/// </summary>
internal static class DrillRun
{
    private const string Usage = "drill [--kills 100] [--rounds 100] [--seed N] [--postgres CONNECTION], "
        + "where CONNECTION may make a database on its server; SQLite without it.";

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        Dictionary<string, string> given = words.Chunk(2).Where(w => w.Length == 2)
            .ToDictionary(w => w[0], w => w[1], StringComparer.Ordinal);
        if (given.Count * 2 != words.Count
            || given.Keys.Except(["--kills", "--rounds", "--seed", "--postgres"], StringComparer.Ordinal).Any())
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }
        int Number(string name, int otherwise) =>
            given.TryGetValue(name, out string? text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        string data = Directory.CreateTempSubdirectory("drill-").FullName;
        string? server = given.GetValueOrDefault("--postgres"), name = server is null ? null : "drill_" + Guid.NewGuid().ToString("N");
        if (server is not null) await ExecuteAsync(server, $"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'");
        DrillSettings settings = new()
        {
            Data = data,
            Connection = server is null ? null
                : new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ConnectionString,
            Kills = Number("--kills", 100),
            Rounds = Number("--rounds", 100),
            Seed = Number("--seed", RandomNumberGenerator.GetInt32(int.MaxValue)),
            Tell = Console.WriteLine,
        };
        await Console.Out.WriteLineAsync($"{(server is null ? "SQLite" : "PostgreSQL")} in {data}, seed {settings.Seed}");
        IReadOnlyList<string> faults = await new KillDrill(settings).RunAsync();
        foreach (string fault in faults) await Console.Out.WriteLineAsync(fault);
        if (faults is not []) return 1;
        if (server is not null) await ExecuteAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
        Directory.Delete(data, recursive: true);
        return 0;
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using NpgsqlConnection connection = new(server);
        await connection.OpenAsync();
        await using NpgsqlCommand command = connection.CreateCommand();
        // The SQL is safe: its only variable part is the name of a database, which this program chose itself.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
