using CableSearch.Tests.Fixtures;
using CableSearch.Web.Commands;

namespace CableSearch.Tests.Commands;

/// <summary>The last line of the command <c>doctor</c>.</summary>
public sealed class DoctorTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task It_does_not_call_an_archive_right_that_is_to_be_parsed_again(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        Assert.Equal("Nothing is wrong.", await LastLineAsync(database));
        await database.ExecuteAsync("UPDATE cables SET reader_version = 1");
        Assert.Equal("Nothing is damaged, but the archive is not up to date until \"reparse\" is run.", await LastLineAsync(database));
    }

    private static async Task<string> LastLineAsync(TestDatabase database)
    {
        (int code, string output, string errors) = await CommandHere.RunAsync(database, "doctor");
        Assert.Equal((ExitCode.Well, ""), (code, errors));
        return output.Trim().Split('\n')[^1].TrimEnd();
    }
}
