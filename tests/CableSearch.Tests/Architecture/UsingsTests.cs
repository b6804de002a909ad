namespace CableSearch.Tests.Architecture;

/// <summary>
/// Using directives are in order. <c>dotnet format</c> checks this order too, but takes two minutes of processor time. The build checks all
/// other rules of style, and <c>dotnet format whitespace</c> checks the blanks.
/// </summary>
public sealed class UsingsTests
{
    private static readonly string[] Rooms = ["src", "tests"];

    [Fact]
    public void System_comes_first_then_all_others_by_name()
    {
        IEnumerable<string> files = Rooms
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(ArchitectureTable.Root, room), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.Equal("", string.Join('\n', files.Where(file => !IsInOrder(UsingsOf(file)))));
    }

    [Theory]
    [InlineData(true, "using System;", "using System.Text;", "using A;", "using A.B;", "using Ab;", "using static A.C;", "using D = A.E;")]
    [InlineData(false, "using A;", "using System;")]
    [InlineData(false, "using B;", "using A;")]
    [InlineData(false, "using static B;", "using A;")]
    public void The_order_is_told(bool isInOrder, params string[] lines) => Assert.Equal(isInOrder, IsInOrder(lines));

    private static string[] UsingsOf(string file) =>
    [
        .. File.ReadLines(file).TakeWhile(line => !line.StartsWith("namespace ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("using ", StringComparison.Ordinal)),
    ];

    private static bool IsInOrder(string[] usings) => usings.SequenceEqual(usings
        .OrderBy(line => line.Contains('=', StringComparison.Ordinal) ? 2 : IsStatic(line) ? 1 : 0)
        .ThenBy(line => NameOf(line).Split('.')[0] != "System")
        .ThenBy(NameOf, StringComparer.OrdinalIgnoreCase));

    private static string NameOf(string line) => line.TrimEnd(';').Split(' ')[IsStatic(line) ? 2 : 1];

    private static bool IsStatic(string line) => line.StartsWith("using static ", StringComparison.Ordinal);
}
