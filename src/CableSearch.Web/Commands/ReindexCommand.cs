using System.CommandLine;
using System.Globalization;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Commands;

/// <summary><c>reindex</c>: a new generation of the index beside the one in use.</summary>
internal static class ReindexCommand
{
    public static Command Create()
    {
        Command command = new("reindex", "Builds the index anew beside the one in use, checks it and swaps it in, while the site serves.");
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            await using OpenedArchive opened = await OpenedArchive.OpenAsync(SettingArguments.ReadOptions(parsed), withIndex: true, stop);
            await ProgressBar.RunAsync("Indexing", "changes", async bar =>
            {
                await opened.Index.RebuildAsync(new SynchronousProgress<IndexStatus>(s => bar.Report(s.Change, s.ArchiveChange, s.Change)), stop);
                return true;
            });
            IndexStatus status = opened.Index.Status;
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{status.Documents:N0} documents in generation {status.Generation}, complete at change {status.Change:N0}"));
            return ExitCode.Well;
        });
        return command;
    }
}
