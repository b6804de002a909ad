using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CableSearch.Tests.Architecture;

/// <summary>
/// The last line that <c>./test.sh</c> prints: how many tests passed, failed and were skipped. <c>tests/tally.sh</c> writes it.
/// </summary>
public sealed class TallyTests
{
    private const string Whole =
        "=== TEST EXECUTION SUMMARY ===\n   CableSearch.Tests  Total: 580, Errors: 0, Failed: 0, Skipped: 0, Not Run: 0, Time: 63.102s\n";

    [Fact]
    public async Task A_whole_run_counts_its_tests_and_the_formatting() =>
        Assert.Equal((0, "581 passed, 0 failed"), await TallyAsync(Whole, status: 0, listed: 580, formatted: 0));

    [Fact]
    public async Task A_runner_that_ends_without_a_test_that_it_lists_is_a_failure() =>
        Assert.Equal((1, "581 passed, 1 failed"), await TallyAsync(Whole, status: 0, listed: 583, formatted: 0));

    [Fact]
    public async Task A_runner_that_crashed_is_a_failure_though_no_test_failed() =>
        Assert.Equal((1, "1 passed, 1 failed"), await TallyAsync("Stack overflow.\n", status: 134, listed: 580, formatted: 0));

    [Fact]
    public async Task A_runner_that_says_nothing_of_a_crash_but_ends_with_another_code_is_a_failure() =>
        Assert.Equal((1, "581 passed, 1 failed"), await TallyAsync(Whole, status: 134, listed: 580, formatted: 0));

    [Fact]
    public async Task A_fixture_that_could_not_be_cleaned_up_is_a_failure() =>
        Assert.Equal((1, "581 passed, 1 failed"), await TallyAsync(SummaryOf("580, Errors: 1, Failed: 0, Skipped: 0"), 1, 580, 0));

    [Fact]
    public async Task A_runner_that_ran_nothing_is_a_failure() =>
        Assert.Equal((1, "1 passed, 1 failed"), await TallyAsync(SummaryOf("0, Errors: 0, Failed: 0, Skipped: 0"), 0, 0, 0));

    [Fact]
    public async Task Failures_and_skips_are_counted_each_once() =>
        Assert.Equal((1, "7 passed, 3 failed, 4 skipped"), await TallyAsync(SummaryOf("13, Errors: 0, Failed: 2, Skipped: 4"), 1, 13, 2));

    [Fact]
    public async Task Failed_tests_are_named_again_with_what_was_wrong()
    {
        string log = "    Room.Tests.A_door_opens [FAIL]\n      It is locked.\n[12:00:00 INF] GET / 200\n"
            + SummaryOf("1, Errors: 0, Failed: 1, Skipped: 0");
        Assert.Equal("    Room.Tests.A_door_opens [FAIL]\n      It is locked.\n", (await RunAsync(log, 1, 1, 0)).Errors);
    }

    private static string SummaryOf(string counts) => $"   CableSearch.Tests  Total: {counts}, Not Run: 0, Time: 3.141s\n";

    private static async Task<(int Code, string LastLine)> TallyAsync(string log, int status, int listed, int formatted)
    {
        (int code, string output, _) = await RunAsync(log, status, listed, formatted);
        return (code, output.TrimEnd('\n').Split('\n')[^1]);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(
        string log, int status, int listed, int formatted, [CallerFilePath] string here = "")
    {
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, log, TestContext.Current.CancellationToken);
        ProcessStartInfo start = new("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        string script = Path.Combine(Path.GetDirectoryName(here)!, "../../tally.sh");
        foreach (string argument in (string[])[script, file, $"{status}", $"{listed}", $"{formatted}"])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.Delete(file);
        return (process.ExitCode, output, errors);
    }
}
