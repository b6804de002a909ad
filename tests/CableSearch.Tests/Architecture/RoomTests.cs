using System.Reflection;
using System.Runtime.CompilerServices;

namespace CableSearch.Tests.Architecture;

public sealed class RoomTests
{
    private const string Heading = "| room | may use |";

    private const string Prefix = "CableSearch.";

    public static TheoryData<string, string> RowsOfTheTable => new(Rows());

    [Theory, MemberData(nameof(RowsOfTheTable))]
    public void A_room_uses_only_the_rooms_its_row_allows(string room, string mayUse)
    {
        string[] used = RoomsUsedBy(room);
        string[] allowed = mayUse == "all" ? used : mayUse.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Empty(used.Except(allowed, StringComparer.Ordinal));
    }

    [Fact]
    public void Each_room_has_a_row_in_the_table() => Assert.Equal(
        Directory.EnumerateDirectories(Path.Combine(Root(), "src"), Prefix + "*").Select(d => Path.GetFileName(d)[Prefix.Length..]).Order(StringComparer.Ordinal),
        Rows().Select(r => r.Room).Order(StringComparer.Ordinal));

    private static string[] RoomsUsedBy(string room) =>
        [.. Assembly.Load(Prefix + room).GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..])];

    // The heading's own line, the rule below it, then a row a line: | room | may use |
    private static IEnumerable<(string Room, string MayUse)> Rows() =>
        File.ReadLines(Path.Combine(Root(), "ARCHITECTURE.md"))
            .SkipWhile(l => l != Heading).Skip(2).TakeWhile(l => l.StartsWith('|'))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], cells[2]));

    private static string Root([CallerFilePath] string test = "")
    {
        string? folder = Path.GetDirectoryName(test);
        while (folder is not null && !File.Exists(Path.Combine(folder, "ARCHITECTURE.md"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new FileNotFoundException("No folder above this test holds ARCHITECTURE.md.");
    }
}
