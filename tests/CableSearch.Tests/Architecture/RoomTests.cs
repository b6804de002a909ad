using System.Reflection;

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
        const StringSplitOptions Names = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        string[] allowed = mayUse == "all" ? used : mayUse.Split(',', Names);
        Assert.Empty(used.Except(allowed, StringComparer.Ordinal));
    }

    [Fact]
    public void Each_room_has_a_row_in_the_table() => Assert.Equal(
        Directory.EnumerateDirectories(Path.Combine(ArchitectureTable.Root, "src"), Prefix + "*")
            .Select(d => Path.GetFileName(d)[Prefix.Length..]).Order(StringComparer.Ordinal),
        Rows().Select(r => r.Room).Order(StringComparer.Ordinal));

    private static string[] RoomsUsedBy(string room) =>
        [.. Assembly.Load(Prefix + room).GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..])];

    private static IEnumerable<(string Room, string MayUse)> Rows() => ArchitectureTable.RowsUnder(Heading);
}
