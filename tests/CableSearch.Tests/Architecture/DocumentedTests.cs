using CableSearch.Search.Language;
using CableSearch.Web.Http;

namespace CableSearch.Tests.Architecture;

/// <summary>What can be set and asked for is written where people look for it.</summary>
public sealed class DocumentedTests
{
    public static TheoryData<string> Settings => [.. typeof(SiteOptions).GetProperties().Where(p => p.CanWrite).Select(p => p.Name)];

    public static TheoryData<string> Fields => [.. QueryFields.Names];

    [Theory, MemberData(nameof(Settings))]
    public void Each_setting_stands_in_the_readme(string setting) => Assert.Contains(
        setting == nameof(SiteOptions.Connection) ? "`ConnectionStrings__Archive`" : $"`CableSearch__{setting}`",
        Read("README.md"), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Fields))]
    public void Each_field_of_the_query_language_stands_in_the_help(string field) => Assert.Contains(
        field + ":", Read("src", "CableSearch.Web", "Help", "SearchExample.cs"), StringComparison.Ordinal);

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([ArchitectureTable.Root, .. path]));
}
