using System.CommandLine;
using System.Globalization;
using CableSearch.Archive.Hosting;

namespace CableSearch.Web.Commands;

/// <summary><c>reparse</c>: reads the kept bytes again.</summary>
internal static class ReparseCommand
{
    public static Command Create()
    {
        Option<bool> all = new("--all") { Description = "All cables, not only those that an older version of the reader read." };
        Command command = new("reparse", "Reads the kept texts again with this version's reader, while the site serves; a run that was cut short goes on.") { all };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            await using OpenedArchive opened = await OpenedArchive.OpenAsync(SettingArguments.ReadOptions(parsed), withIndex: true, stop);
            HostCounts held = await opened.Archive.Hosting.CountAsync(stop);
            // A run over all cables that was cut short has only the rest before it.
            long total = parsed.GetValue(all) && held.ReadByOlderReader == 0 ? held.Cables : held.ReadByOlderReader;
            ReparseCounts counts = await ProgressBar.RunAsync("Reading", "cables", bar => opened.Archive.Hosting.Reparse.RunAsync(
                parsed.GetValue(all), new Reporter<long>(read => bar.Report(read, total, read)), stop));
            await IndexUpdate.RunAsync(opened.Index, stop);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{counts.Read:N0} cables read again, {counts.Changed:N0} changed"));
            foreach ((string field, long cables) in counts.Fields.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal))
                await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {field}: {cables:N0}"));
            if (counts.Uncompared > 0)
                await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {counts.Uncompared:N0} could not be compared: nothing was kept of their older reading."));
            foreach (string damaged in counts.Damaged) await Console.Error.WriteLineAsync($"Damaged, not read: {damaged}");
            return counts.Damaged is [] ? ExitCode.Well : ExitCode.SetAside;
        });
        return command;
    }
}
