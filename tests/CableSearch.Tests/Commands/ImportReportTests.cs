using System.Diagnostics;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Commands;

public sealed class ImportReportTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task An_import_with_damaged_files_names_each_with_its_reason_and_ends_with_3(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        using TemporaryFolder folder = new();
        byte[] rows = Packed.Bytes(MadeUp.Row(1, "09LIMA9001", MadeUp.Body("KELP", "It grows.")));
        await File.WriteAllBytesAsync(folder.Of("bad.zip"), Packed.Bytes("PK\u0003\u0004garbage"), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(folder.Of("cut.csv.gz"), Packed.Gzip(rows)[..^3], TestContext.Current.CancellationToken);

        (int code, string output, _) = await CommandHere.RunAsync(database, "import", folder.Path, "--remove-sample");

        Assert.Equal(3, code);
        Assert.Contains("1 imported, 0 revised, 0 articles, 0 unchanged, 2 rejected", output, StringComparison.Ordinal);
        Assert.Contains("/bad.zip: damaged-file. The archive's table of contents", output, StringComparison.Ordinal);
        Assert.Contains("/cut.csv.gz: cut-file. The file is cut", output, StringComparison.Ordinal);
        Assert.Contains("One record of it went in before.", output, StringComparison.Ordinal);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task An_import_that_meets_a_pipe_and_a_link_to_nothing_names_them_and_ends_with_3(DatabaseKind kind)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        using TemporaryFolder folder = new();
        string page = MadeUp.Page("09LIMA9001", MadeUp.Body("KELP", "It grows."));
        await File.WriteAllTextAsync(folder.Of("sound.html"), page, TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(folder.Of("dangling"), folder.Of("nothing"));
        using (Process made = Process.Start("mkfifo", [folder.Of("pipe")]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        (int code, string output, _) = await CommandHere.RunAsync(database, "import", folder.Path, "--remove-sample");

        Assert.Equal(3, code);
        Assert.Contains("1 imported, 0 revised, 0 articles, 0 unchanged, 2 rejected", output, StringComparison.Ordinal);
        Assert.Contains("/dangling: broken-link. ", output, StringComparison.Ordinal);
        Assert.Contains("/pipe: not-a-file. ", output, StringComparison.Ordinal);
    }
}
