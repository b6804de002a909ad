using CableSearch.Archive;
using CableSearch.Tests.Archive.Cables;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Commands;

/// <summary>The output and the exit codes of the commands on an archive with six cables. The text of one of them is damaged.</summary>
public sealed class DamagedTextCommandTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Reparse_ends_with_3_reindex_with_0_and_the_doctor_finds_it(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (CableArchive archive = await DamagedTextTests.SixWithOneDamagedAsync(database, wrongHash: false))
        {
        }

        (int code, string output, string errors) = await CommandHere.RunAsync(database, "reparse", "--all");
        Assert.True(code == 3 && errors.Contains("Damaged, not parsed: 09LIMA9003", StringComparison.Ordinal), $"{code} {output} {errors}");
        (code, output, errors) = await CommandHere.RunAsync(database, "reindex");
        Assert.True(code == 0, $"{code} {output} {errors}");
        (code, output, errors) = await CommandHere.RunAsync(database, "doctor");
        Assert.True(
            code == 4 && output.Contains("09LIMA9003 is not indexed, since its text is damaged.", StringComparison.Ordinal),
            $"{code} {output} {errors}");
        (code, output, errors) = await CommandHere.RunAsync(database, "doctor", "--deep");
        Assert.True(code == 4 && output.Contains("Revision 1 of 09LIMA9003", StringComparison.Ordinal), $"{code} {output} {errors}");
    }
}
