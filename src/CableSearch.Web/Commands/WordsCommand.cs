using System.CommandLine;
using CableSearch.Coverage.Translation;

namespace CableSearch.Web.Commands;

/// <summary>
/// <c>words</c>: makes bilingual word lists from the dictionaries that are installed. The word lists are used to check translated
/// quotations.
/// </summary>
internal static class WordsCommand
{
    public static Command Create()
    {
        Option<string> from = new("--from")
        {
            Description = "Folder of the dictionaries, as Debian's dict-freedict packages install them.",
            DefaultValueFactory = _ => WordLists.SystemFolder,
        };
        Command command = new("words",
            "Makes the word lists that checking quotations uses, from the dictionaries that are installed.") { from };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, _) =>
        {
            string folder = parsed.GetValue(from)!;
            IReadOnlyList<string> made = WordLists.Make(folder, SettingArguments.ReadOptions(parsed).WordsFolder);
            await Console.Out.WriteLineAsync(made.Count == 0
                ? $"There are no dictionaries in {folder}. Debian's packages dict-freedict-spa-eng and the like install them."
                : $"Word lists: {string.Join(", ", made)}");
            return made.Count == 0 ? ExitCode.Failed : ExitCode.Well;
        });
        return command;
    }
}
