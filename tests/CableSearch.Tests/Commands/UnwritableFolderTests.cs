using System.Diagnostics;
using CableSearch.Archive;
using CableSearch.Search;
using CableSearch.Tests.Archive.Cables;
using CableSearch.Tests.Fixtures;
using CableSearch.Tests.Search;

namespace CableSearch.Tests.Commands;

/// <summary>The command <c>doctor</c> on an archive and an index that can't be written to.</summary>
public sealed class UnwritableFolderTests
{
    // "ulimit -f 0" sets the maximum size of written files to 0, so the same calls fail as on a full disk.
    private const string FullDisk = """trap '' XFSZ; ulimit -f 0; exec dotnet "$@" """;

    private const string ReadOnlyFolder =
        """exec unshare -rm bash -c 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec dotnet "$@"' "$0" "$@" """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite, FullDisk), InlineData(DatabaseKind.Sqlite, ReadOnlyFolder)]
    [InlineData(DatabaseKind.Postgres, FullDisk), InlineData(DatabaseKind.Postgres, ReadOnlyFolder)]
    public async Task The_doctor_names_a_damaged_text_where_nothing_can_be_written(DatabaseKind kind, string script)
    {
        Assert.SkipUnless(script == FullDisk || await CanMountAsync(), "This machine lets a test mount nothing read-only.");
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (CableArchive archive = await DamagedTextTests.SixWithOneDamagedAsync(database, wrongHash: false))
        await using (CableIndex index = await SampleIndex.OpenAsync(archive, Path.Combine(database.Folder, "index")))
        {
            await index.CatchUpAsync(null, Stop);
            await archive.Administration.ScrubAsync(Stop);
        }
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();

        (int code, string output) = await RunAsync(script, database, "doctor");
        Assert.True(code == 4 && output.Contains("09LIMA9003 is not indexed, since its text is damaged.", StringComparison.Ordinal),
            $"{code} {output}");
        (code, output) = await RunAsync(script, database, "doctor", "--deep");
        Assert.True(code == 4 && output.Contains("Revision 1 of 09LIMA9003", StringComparison.Ordinal), $"{code} {output}");
    }

    private static async Task<bool> CanMountAsync()
    {
        using Process mount = Process.Start("unshare", ["-rm", "mount", "-t", "tmpfs", "none", "/tmp"]);
        await mount.WaitForExitAsync(Stop);
        return mount.ExitCode == 0;
    }

    private static async Task<(int Code, string Output)> RunAsync(string script, TestDatabase database, params string[] arguments)
    {
        ProcessStartInfo start = new("/bin/bash") { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/" };
        string program = Path.Combine(AppContext.BaseDirectory, "CableSearch.Web.dll");
        foreach (string argument in (string[])["-c", script, database.Folder, program, .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["CableSearch__Data"] = database.Folder;
        start.Environment["ConnectionStrings__Archive"] = database.Settings.ConnectionString;
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        // Without this setting the .NET runtime makes a large file for its code. "ulimit -f 0" forbids such a file, so the process would
        // end before the command begins.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(Stop);
        string output = await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, output + await errors);
    }
}
