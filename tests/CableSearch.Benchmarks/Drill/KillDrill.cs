using System.Diagnostics;
using System.Globalization;
using CableSearch.Benchmarks.Processes;

namespace CableSearch.Benchmarks.Drill;

/// <summary>
/// Runs one to three real processes at once on one data folder: sites, imports, withdrawals, reindexing and reparsing. One process is
/// killed at a random moment and started again, and this is done many times. The other processes must continue. What a process has reported
/// as done must not be lost. At the end the command <c>doctor</c> must find no fault.
/// </summary>
internal sealed class KillDrill(DrillSettings settings)
{
    private const int Well = 0;

    // If a process fails, the report quotes at most this many characters from the end of its output, to show the reason.
    private const int MaxOutput = 4000;

    private readonly Random _random = new(settings.Seed);
    private readonly Acknowledged _acknowledged = new(settings);
    private readonly List<string> _faults = [];
    private int _imports;
    private int _rounds;
    private int _kills;
    private TimeSpan _whole;

    /// <summary>Runs the drill.</summary>
    /// <returns>A sentence for each loss and fault; empty if all went well.</returns>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        Stopwatch clock = Stopwatch.StartNew();
        await ImportAsync();
        _whole = clock.Elapsed;
        if (settings.Rounds > 0) await RaceAsync();
        while (_kills < settings.Kills && _faults is []) await KillOneAsync(++_kills);
        using (ProgramProcess doctor = Start("doctor", "--deep"))
            if (await doctor.EndAsync() != Well) Fault("The doctor is not content.", doctor);
        _faults.AddRange(await _acknowledged.FindLossesAsync());
        settings.Tell(string.Create(CultureInfo.InvariantCulture,
            $"{_rounds} rounds and {_kills} kills in {clock.Elapsed.TotalSeconds:N0} s"));
        settings.Tell($"{_acknowledged.Count} acknowledged writes, {_faults.Count} faults");
        return _faults;
    }

    // Imports while two sites run. An import should end only when its cables can be found. So after each import a search on either site
    // must find them.
    private async Task RaceAsync()
    {
        using ProgramProcess one = Start("serve", "--no-sample");
        using ProgramProcess other = Start("serve", "--no-sample");
        if (!await one.IsReadyAsync() || !await other.IsReadyAsync()) Fault("A site does not become ready.", one);
        while (_rounds < settings.Rounds && _faults is [])
        {
            _rounds++;
            await ImportAsync();
            foreach (ProgramProcess site in (ProgramProcess[])[one, other])
            {
                if (!await site.FindsAsync(Acknowledged.WordOf(_imports)))
                    Fault($"Round {_rounds}: a site does not find what was imported.", site);
                if (site.Output.Contains("could not follow", StringComparison.Ordinal))
                    Fault($"Round {_rounds}: a site could not follow.", site);
            }
        }
        settings.Tell($"{_rounds} imports beside two sites");
    }

    private async Task KillOneAsync(int kill)
    {
        string[][] commands = [.. Choose()];
        ProgramProcess[] running = [.. commands.Select(c => Start(c))];
        try
        {
            await Task.Delay(_whole * _random.NextDouble());
            int victim = _random.Next(running.Length);
            bool isInTime = !running[victim].HasEnded;
            await running[victim].KillAsync();
            string together = string.Join(" + ", running.Select(r => r.Name));
            settings.Tell($"{kill}: {together}; {(isInTime ? "killed" : "missed")} {running[victim].Name}");
            for (int i = 0; i < running.Length; i++)
            {
                if (i == victim) await AgainAsync(commands[i]);
                else await SurvivesAsync(commands[i], running[i]);
            }
        }
        finally
        {
            foreach (ProgramProcess process in running) process.Dispose();
        }
    }

    // Chooses one to three commands to run at once. Up to two of them are sites.
    private IEnumerable<string[]> Choose()
    {
        Func<string[]>[] all =
        [
            () => ["serve", "--no-sample"], () => ["serve", "--no-sample"],
            () => ["import", NextFile()], () => ["reindex"], () => ["reparse", "--all"],
            () => ["withdraw", _acknowledged.IdToWithdraw(_random), "--why", "A drill."],
        ];
        _random.Shuffle(all);
        return all.Take(_random.Next(1, 4)).Select(make => make());
    }

    // Starts a command again after it was killed. This time it must succeed.
    private async Task AgainAsync(string[] command)
    {
        using ProgramProcess again = Start(command);
        await SurvivesAsync(command, again);
    }

    private async Task SurvivesAsync(string[] command, ProgramProcess process)
    {
        if (process.IsSite)
        {
            if (!await process.IsReadyAsync()) Fault("A site does not become ready.", process);
        }
        else if (await process.EndAsync() is var code && code != Well)
        {
            Fault(code is null ? "A command does not end." : $"A command ended with {code}.", process);
        }
        else
        {
            Acknowledge(command);
        }
    }

    private async Task ImportAsync()
    {
        string[] command = ["import", NextFile()];
        using ProgramProcess import = Start(command);
        await SurvivesAsync(command, import);
    }

    private ProgramProcess Start(params string[] arguments) => ProgramProcess.Start(settings.Data, settings.Connection, arguments);

    private string NextFile() => Acknowledged.WriteFile(settings.Data, ++_imports);

    private void Acknowledge(string[] command)
    {
        if (command is ["import", var file]) _acknowledged.Imported(Acknowledged.NumberOf(file));
        if (command is ["withdraw", var id, ..]) _acknowledged.Withdrawn(id);
    }

    private void Fault(string sentence, ProgramProcess process) =>
        _faults.Add($"{sentence} {process.Name}: {process.Output[^Math.Min(process.Output.Length, MaxOutput)..]}");
}
