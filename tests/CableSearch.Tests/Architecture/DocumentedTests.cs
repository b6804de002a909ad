using System.Text.RegularExpressions;
using CableSearch.Search.Language;
using CableSearch.Web.Http;

namespace CableSearch.Tests.Architecture;

/// <summary>The README names every setting and every command. The help page names every field of the query language.</summary>
public sealed partial class DocumentedTests
{
    private const string HelpFile = ".help.golden";

    private static string Helps => Path.Combine(ArchitectureTable.Root, "tests", "CableSearch.Tests", "Commands", "Golden");

    public static TheoryData<string> Commands =>
        [.. Directory.EnumerateFiles(Helps, "*" + HelpFile).Select(file => Path.GetFileName(file)[..^HelpFile.Length])];

    public static TheoryData<string> Settings => [.. typeof(SiteOptions).GetProperties().Where(p => p.CanWrite).Select(p => p.Name)];

    public static TheoryData<string> Fields => [.. QueryFields.Names];

    [Theory, MemberData(nameof(Settings))]
    public void Each_setting_stands_in_the_readme(string setting) => Assert.Contains(
        setting == nameof(SiteOptions.Connection) ? "`ConnectionStrings__Archive`" : $"`CableSearch__{setting}`",
        Read("README.md"), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Fields))]
    public void Each_field_of_the_query_language_stands_in_the_help(string field) => Assert.Contains(
        field + ":", Read("src", "CableSearch.Web", "Help", "SearchExample.cs"), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Commands))]
    public void Each_command_and_its_options_stand_in_the_readme(string command)
    {
        string readme = Read("README.md"), help = File.ReadAllText(Path.Combine(Helps, command + HelpFile));
        Assert.Contains($"| `{command}", readme, StringComparison.Ordinal);
        Assert.All(Option.Matches(help).Select(match => match.Value).Where(option => option != "--help"),
            option => Assert.Contains(option, readme, StringComparison.Ordinal));
    }

    [GeneratedRegex("--[a-z][a-z-]*")]
    private static partial Regex Option { get; }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([ArchitectureTable.Root, .. path]));
}
