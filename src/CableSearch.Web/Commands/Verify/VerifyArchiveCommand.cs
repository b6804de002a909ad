using System.CommandLine;

namespace CableSearch.Web.Commands.Verify;

/// <summary>
/// <c>verify-archive</c>: compares the archive and its index with a truth file, which says what a certain dump contains.
/// </summary>
internal static class VerifyArchiveCommand
{
    public static Command Create()
    {
        Argument<string> path = new("TRUTH") { Description = "The truth file of the generated dump that was imported." };
        Command command = new("verify-archive",
            "Compares the archive and the index with a truth file: totals, words, phrases, word pairs and rejected records.") { path };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            ArchiveTruth truth = await ArchiveTruth.ReadAsync(parsed.GetValue(path)!, stop);
            await using OpenedArchive opened = await OpenedArchive.OpenForReadingAsync(SettingArguments.ReadOptions(parsed), stop);
            if (opened.Index.Status is { IsComplete: false } status)
            {
                await Console.Error.WriteLineAsync($"The index is at change {status.Change} of {status.ArchiveChange}. "
                    + "What it lacks is reported as a difference. A running site updates the index.");
            }
            ArchiveComparison comparison = new(opened, truth);
            IReadOnlyList<string> differences = await comparison.RunAsync(stop);
            foreach (string difference in differences) await Console.Out.WriteLineAsync(difference);
            await Console.Out.WriteLineAsync($"{comparison.Compared} compared, {differences.Count} different");
            return differences.Count > 0 ? ExitCode.FoundWrong : ExitCode.Well;
        });
        return command;
    }
}
