using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CableSearch.Tests.Architecture;

/// <summary>The last line of the output of <c>./test.sh</c>, which <c>tests/tally.sh</c> writes.</summary>
public sealed class TallyTests
{
    private const string Whole = "Passed!  - Failed:     0, Passed:   580, Skipped:     0, Total:   580, Duration: 3 m\n";

    [Fact]
    public async Task A_whole_run_counts_its_tests_and_the_formatting() =>
        Assert.Equal((0, "581 passed, 0 failed"), await TallyAsync(Whole, status: 0, formatted: 0));

    [Fact]
    public async Task A_runner_that_crashed_is_a_failure_though_no_test_failed() => Assert.Equal(
        (1, "581 passed, 1 failed"),
        await TallyAsync("Test process crashed with exit code 134.\nTest Run Aborted.\n" + Whole, status: 1, formatted: 0));

    [Fact]
    public async Task A_runner_that_says_nothing_of_a_crash_but_ends_with_another_code_is_a_failure() =>
        Assert.Equal((1, "581 passed, 1 failed"), await TallyAsync(Whole, status: 134, formatted: 0));

    [Fact]
    public async Task A_crash_counts_beside_the_tests_that_failed() => Assert.Equal(
        (1, "8 passed, 3 failed"),
        await TallyAsync(
            "The active test run was aborted.\nFailed!  - Failed:     2, Passed:     7, Skipped:     0, Total:     9\n",
            status: 1,
            formatted: 0));

    [Fact]
    public async Task A_runner_that_ran_nothing_is_a_failure() =>
        Assert.Equal((1, "1 passed, 1 failed"), await TallyAsync("No test matches the given filter.\n", status: 0, formatted: 0));

    [Fact]
    public async Task Failures_and_skips_are_counted_each_once() => Assert.Equal(
        (1, "7 passed, 3 failed, 4 skipped"),
        await TallyAsync("Failed!  - Failed:     2, Passed:     7, Skipped:     4, Total:    13\n", status: 1, formatted: 2));

    private static async Task<(int Code, string LastLine)> TallyAsync(
        string log, int status, int formatted, [CallerFilePath] string here = "")
    {
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, log, TestContext.Current.CancellationToken);
        ProcessStartInfo start = new("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        string script = Path.Combine(Path.GetDirectoryName(here)!, "../../tally.sh");
        foreach (string argument in (string[])[script, file, $"{status}", $"{formatted}"])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.Delete(file);
        return (process.ExitCode, output.TrimEnd('\n').Split('\n')[^1]);
    }
}
