using System.Text.RegularExpressions;

namespace CableSearch.Tests.Architecture;

/// <summary>The types and members that the documents name exist in the code.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Code = ["*.cs", "*.razor", "*.csproj", "*.props", "*.js"];

    public static TheoryData<string> Documents =>
        [.. new[] { ArchitectureTable.Root, Path.Combine(ArchitectureTable.Root, "docs") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md"))
            .Select(file => Path.GetRelativePath(ArchitectureTable.Root, file))];

    [Theory, MemberData(nameof(Documents))]
    public void A_name_of_the_code_in_a_document_is_one(string document)
    {
        string text = File.ReadAllText(Path.Combine(ArchitectureTable.Root, document));
        Assert.Empty(NameOfCode.Matches(text).Select(match => match.Groups[1].Value).Except(NamesInCode.Value, StringComparer.Ordinal));
    }

    private static Lazy<HashSet<string>> NamesInCode { get; } = new(ReadNames);

    // Matches names of types and members in the documents, such as `CableIndex`. Other words in backticks, such as `GET` or `position`, are
    // not matched.
    [GeneratedRegex("`([A-Z][a-z]+[A-Z][A-Za-z]+)`")]
    private static partial Regex NameOfCode { get; }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word { get; }

    private static HashSet<string> ReadNames() =>
    [
        .. Code.SelectMany(pattern => Directory.EnumerateFiles(ArchitectureTable.Root, pattern, SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Word.Matches(File.ReadAllText(file)).Select(word => word.Value)),
    ];
}
