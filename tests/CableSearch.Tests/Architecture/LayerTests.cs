namespace CableSearch.Tests.Architecture;

/// <summary>
/// The folders of a project ("room") are layers. A table in <c>ARCHITECTURE.md</c> lists them in order, with a row for each room. A folder
/// uses only folders that are listed before it.
/// </summary>
public sealed class LayerTests
{
    private const string Heading = "| room | its folders, each using only those before it |";

    public static TheoryData<string, string> RowsOfTheTable => new(ArchitectureTable.RowsUnder(Heading));

    [Theory, MemberData(nameof(RowsOfTheTable))]
    public void A_folder_uses_only_those_named_before_it(string room, string row)
    {
        // The types in no folder are the public entry points of the project. They may use all folders of the project. So the test adds a
        // folder with an empty name for them at the end of the row.
        string[] folders = [.. row.Split('·', StringSplitOptions.TrimEntries), ""];

        IEnumerable<string> upwards = RoomTypes.UsesIn(room)
            .Where(use => Array.IndexOf(folders, use.UsedFolder) > Array.IndexOf(folders, use.Folder))
            .Select(use => $"{use.Folder} uses {use.UsedFolder}: {use.Type} uses {use.Used}");

        Assert.Empty(upwards);
    }

    [Theory, MemberData(nameof(RowsOfTheTable))]
    public void The_row_names_each_folder_of_the_room(string room, string row) => Assert.Equal(
        RoomTypes.FoldersOf(room).Order(StringComparer.Ordinal),
        row.Split('·', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_room_has_a_row_in_the_table() => Assert.Equal(
        ArchitectureTable.RowsUnder("| room | may use |").Select(row => row.First),
        ArchitectureTable.RowsUnder(Heading).Select(row => row.First));
}
