using System.Globalization;
using Spectre.Console;

namespace CableSearch.Web.Commands;

/// <summary>
/// Shows a command's progress on standard error: on a terminal a bar with rate and time left, otherwise a line every ten seconds.
/// </summary>
internal sealed class ProgressBar
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly TimeProvider _clock;
    private readonly TextWriter _errors;
    private readonly string _unit;
    private readonly ProgressTask? _task;
    private readonly long _start;
    private long _lastLine;

    private ProgressBar(string unit, ProgressTask? task, TextWriter errors, TimeProvider clock)
    {
        (_unit, _task, _errors, _clock) = (unit, task, errors, clock);
        _start = _lastLine = clock.GetTimestamp();
    }

    /// <summary>Runs work that reports its progress to a bar.</summary>
    /// <param name="title">The activity, such as "Importing".</param>
    /// <param name="unit">What is counted, such as "cables".</param>
    /// <param name="work">The work, which reports its progress to the given bar.</param>
    public static async Task<T> RunAsync<T>(string title, string unit, Func<ProgressBar, Task<T>> work)
    {
        if (Console.IsErrorRedirected) return await work(new(unit, null, Console.Error, TimeProvider.System));
        IAnsiConsole terminal = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return await terminal.Progress()
            .Columns(
                new TaskDescriptionColumn(),
                new Spectre.Console.ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn(),
                new SpinnerColumn())
            .StartAsync(progress => work(new(unit, progress.AddTask(title), Console.Error, TimeProvider.System)));
    }

    /// <summary>Reports the progress of the work.</summary>
    /// <param name="done">Amount of work done so far, in any unit, such as bytes read.</param>
    /// <param name="total">Total amount of work in the same unit; null if it is not known.</param>
    /// <param name="count">Number of things done so far, such as cables. The bar shows this number.</param>
    public void Report(long done, long? total, long count)
    {
        TimeSpan elapsed = _clock.GetElapsedTime(_start);
        double rate = elapsed > TimeSpan.Zero ? count / elapsed.TotalSeconds : 0;
        string text = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {_unit}, {rate:N0} a second");
        if (_task is not null)
        {
            _task.Description = text;
            _task.MaxValue = total ?? Math.Max(done, 1);
            _task.Value = done;
        }
        else if (_clock.GetElapsedTime(_lastLine) >= BetweenLines)
        {
            _lastLine = _clock.GetTimestamp();
            _errors.WriteLine(text + TimeLeft(done, total, elapsed));
        }
    }

    private static string TimeLeft(long done, long? total, TimeSpan elapsed)
    {
        if (total is not > 0 || done <= 0) return "";
        if (done >= total.Value) return ", all of it read";
        TimeSpan left = elapsed * (Math.Max(0, total.Value - done) / (double)done);
        return string.Create(
            CultureInfo.InvariantCulture, $", {100.0 * done / total.Value:N0} % done, about {Math.Ceiling(left.TotalSeconds):N0} s left");
    }
}
