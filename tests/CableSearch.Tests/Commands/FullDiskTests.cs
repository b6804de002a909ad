using System.Diagnostics;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Commands;

/// <summary>
/// If the disk is full, a command ends with an error message without a stack trace, and nothing that was committed is lost.
/// </summary>
public sealed class FullDiskTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_that_the_disk_stops_says_so_and_goes_on_when_there_is_room()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        string dump = Path.Combine(database.Folder, "dump.csv");
        await File.WriteAllTextAsync(dump, string.Concat(Enumerable.Range(1, 3000).Select(n =>
            MadeUp.Row(n, $"09LIMA{n}", MadeUp.Body($"MATTER {n}", string.Join(' ', Enumerable.Range(n, 60)))))), Stop);

        (int code, string errors) = await RunWithSmallFilesAsync(database, dump);

        Assert.True(code == 1, $"It ended with {code}: {errors}");
        Assert.Contains("What was committed is kept", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);

        (code, string output, errors) = await CableSearchProcess.RunAsync(database, database.Folder, "import", dump);
        Assert.True(code == 0, output + errors);
        await using var archive = await database.OpenAsync();
        Assert.Equal(3000, (await archive.Administration.CountAsync(Stop)).Cables);
    }

    // Runs the command "import" with a limit on the size of files, to imitate a full disk. The same calls fail as on a full disk, but no
    // disk has to be mounted.
    private static async Task<(int Code, string Errors)> RunWithSmallFilesAsync(TestDatabase database, string dump)
    {
        ProcessStartInfo start = new("/bin/bash")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            WorkingDirectory = database.Folder,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("""trap '' XFSZ; ulimit -f 1500; exec dotnet "$0" import "$1" """);
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CableSearch.Web.dll"));
        start.ArgumentList.Add(dump);
        start.Environment["CableSearch__Data"] = database.Folder;
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        // Without this setting the .NET runtime makes a large file for its code. Making it would fail, because "ulimit -f" limits the size
        // of every file that the process writes. The process would then end before the command imports anything.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync(Stop);
        Task<string> output = process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, await output + await errors);
    }
}
