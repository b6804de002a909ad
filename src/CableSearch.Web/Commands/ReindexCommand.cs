using System.CommandLine;
using System.Globalization;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Commands;

/// <summary><c>reindex</c>: builds a new index beside the index in use, and then puts the new index in its place.</summary>
internal static class ReindexCommand
{
    public static Command Create()
    {
        Command command = new("reindex",
            "Rebuilds the index beside the one in use, verifies it and swaps it in, while the site is running.");
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            await using OpenedArchive opened = await OpenedArchive.OpenAsync(SettingArguments.ReadOptions(parsed), stop);
            await ProgressBar.RunAsync("Indexing", "changes", async bar =>
            {
                SynchronousProgress<IndexStatus> progress = new(s => bar.Report(s.Change, s.ArchiveChange, s.Change));
                await opened.Index.RebuildAsync(progress, stop);
                return true;
            });
            IndexStatus status = opened.Index.Status;
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{status.Documents:N0} documents in generation {status.Generation}, complete at change {status.Change:N0}"));
            return ExitCode.Well;
        });
        return command;
    }
}
