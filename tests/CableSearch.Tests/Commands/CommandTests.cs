using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Commands;

public sealed class CommandTests
{
    public static TheoryData<string> Commands =>
        ["serve", "import", "parse", "withdraw", "reinstate", "reparse", "reindex", "doctor", "verify-archive", "check", "link", "words"];

    [Theory, MemberData(nameof(Commands))]
    public async Task The_help_of_each_command_is_as_reviewed(string command)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        (int code, string output, _) = await CableSearchProcess.RunAsync(database, database.Folder, command, "--help");
        Assert.Equal(0, code);
        await GoldenFile.AssertAsync(command + ".help.golden", output);
    }

    public static TheoryData<string> WrongUsages =>
        [
            "withdraw 09LIMA9001", "import", "import --CableSearch:Data=x", "import --misspelt a.csv", "import a.csv --as poem",
            "withdraw nonsense --why x", "dig", "reindex --now",
            // Each of these lines ends with a space, so the command gets an empty argument.
            "check ", "import ", "verify-archive ", "parse "];

    [Theory, MemberData(nameof(WrongUsages))]
    public async Task Wrong_usage_ends_with_2_and_a_sentence(string line)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        (int code, string output, string errors) = await CableSearchProcess.RunAsync(database, database.Folder, line.Split(' '));
        Assert.True(code == 2, output + errors);
        Assert.NotEqual("", errors.Trim());
    }

    [Fact]
    public async Task Importing_a_file_that_is_not_there_fails_with_1_and_names_it()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        (int code, _, string errors) = await CommandHere.RunAsync(database, "import", "nowhere.csv");
        Assert.Equal(1, code);
        Assert.Contains("nowhere.csv", errors, StringComparison.Ordinal);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task What_is_imported_can_be_withdrawn_reinstated_read_again_and_diagnosed(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        string dump = Path.Combine(database.Folder, "a.csv");
        await File.WriteAllTextAsync(
            dump, MadeUp.Row(1, "09LIMA9001", MadeUp.Body("A MATTER", "Nothing happened.")) + MadeUp.Row(2, "", "body"),
            TestContext.Current.CancellationToken);
        foreach ((string[] arguments, int wanted, string words) in new (string[], int, string)[]
        {
            (["import", dump], 3, "1 imported, 0 revised, 0 articles, 0 unchanged, 1 rejected"),
            (["import", dump], 3, "0 imported, 0 revised, 0 articles, 1 unchanged, 1 rejected"),
            (["withdraw", "09 Lima 009001", "--why", "A court."], 0, "Withdrawn: 09LIMA9001."),
            (["reinstate", "09LIMA9001"], 0, "Reinstated: 09LIMA9001."),
            (["reinstate", "09LIMA9001"], 1, ""),
            (["reparse", "--all"], 0, "1 cables parsed again"),
            (["reindex"], 0, "1 documents in generation gen-000002"),
            (["doctor", "--deep"], 0, "unreadable-id"),
        })
        {
            (int code, string output, string errors) = await CommandHere.RunAsync(database, arguments);
            Assert.True(
                code == wanted && output.Contains(words, StringComparison.Ordinal),
                $"{string.Join(' ', arguments)} ended with {code}: {output}{errors}");
        }
    }
}
