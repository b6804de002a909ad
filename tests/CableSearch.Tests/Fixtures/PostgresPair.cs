using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CableSearch.Tests.Fixtures;

/// <summary>A PostgreSQL primary server and a standby server that replicates it, for one test. Both are deleted after the test.</summary>
public sealed class PostgresPair : IAsyncDisposable
{
    private const string Settings = "-c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c shared_buffers=16MB";

    private readonly string _folder;
    private readonly int _primary = FreePort();
    private readonly int _standby = FreePort();

    private PostgresPair(string folder) => _folder = folder;

    /// <summary>A connection string that names both servers and connects to the one that is the primary.</summary>
    public string ConnectionString =>
        $"Host=127.0.0.1:{_primary},127.0.0.1:{_standby};Username=postgres;Database=postgres;"
        + "Target Session Attributes=primary;Maximum Pool Size=20";

    private static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin"))
            .LastOrDefault(d => File.Exists(Path.Combine(d, "initdb")))
        : null;

    public static async Task<PostgresPair> StartAsync()
    {
        Assert.SkipWhen(Programs is null, "Debian's PostgreSQL is not installed; ./test.sh installs it.");
        PostgresPair pair = new(Directory.CreateTempSubdirectory("cablesearch-pair-").FullName);
        // All users may write to this folder, because the server may run as another user and creates its folders here.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(pair._folder, (UnixFileMode)0b111_111_111);
        await pair.RunAsync(
            "initdb", "-D", pair.FolderOf("one"), "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        await pair.StartAsync("one", pair._primary);
        await pair.RunAsync(
            "pg_basebackup", "-D", pair.FolderOf("two"), "-R", "-c", "fast", "--no-sync",
            "-h", "127.0.0.1", "-p", $"{pair._primary}", "-U", "postgres");
        await pair.StartAsync("two", pair._standby);
        return pair;
    }

    /// <summary>
    /// Waits until the standby has all data, stops the primary immediately, without a proper shutdown, and makes the standby the primary.
    /// </summary>
    public async Task FailOverAsync()
    {
        await AwaitStandbyAsync();
        await RunAsync("pg_ctl", "-D", FolderOf("one"), "-m", "immediate", "-w", "stop");
        await RunAsync("pg_ctl", "-D", FolderOf("two"), "-w", "promote");
    }

    public async ValueTask DisposeAsync()
    {
        await TryRunAsync("pg_ctl", "-D", FolderOf("one"), "-m", "immediate", "-w", "stop");
        await TryRunAsync("pg_ctl", "-D", FolderOf("two"), "-m", "immediate", "-w", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    // Waits until the standby has all data. The primary sends changes to the standby a moment after it has written them. A primary that is
    // stopped too early never sends the last changes.
    private async Task AwaitStandbyAsync()
    {
        await using NpgsqlConnection primary = new($"Host=127.0.0.1;Port={_primary};Username=postgres;Database=postgres");
        await primary.OpenAsync();
        using CancellationTokenSource longest = new(Patience.Limit);
        string written = await AskAsync<string>(primary, "SELECT pg_current_wal_insert_lsn()::text", longest.Token);
        string sent = $"SELECT EXISTS (SELECT FROM pg_stat_replication WHERE replay_lsn >= '{written}')";
        while (!await AskAsync<bool>(primary, sent, longest.Token)) await Task.Yield();
    }

    private static async Task<T> AskAsync<T>(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using NpgsqlCommand command = new(sql, connection);
        return (T)(await command.ExecuteScalarAsync(stop))!;
    }

    private string FolderOf(string server) => Path.Combine(_folder, server);

    private Task StartAsync(string server, int port) => RunAsync(
        "pg_ctl", "-D", FolderOf(server), "-w", "-l", FolderOf(server) + ".log", "-o", $"-p {port} -k {_folder} {Settings}", "start");

    private async Task RunAsync(string program, params string[] arguments)
    {
        (int code, string said) = await TryRunAsync(program, arguments);
        Assert.True(code == 0, $"{program}: {said}");
    }

    // Runs a program of PostgreSQL. PostgreSQL refuses to run as root. So if the tests run as root, the program runs as the user
    // "postgres", whom the package of PostgreSQL created.
    private async Task<(int Code, string Said)> TryRunAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        string[] line = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", path, .. arguments] : [path, .. arguments];
        ProcessStartInfo start = new(line[0], line[1..]) { WorkingDirectory = _folder };
        // The output of pg_ctl is not read. The server that pg_ctl starts keeps the same output open, so the reading would end only when
        // the server ends.
        (start.RedirectStandardOutput, start.RedirectStandardError) = (program != "pg_ctl", program != "pg_ctl");
        using Process process = Process.Start(start)!;
        Task<string>[] said = start.RedirectStandardError
            ? [process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync()]
            : [];
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(await Task.WhenAll(said)));
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
