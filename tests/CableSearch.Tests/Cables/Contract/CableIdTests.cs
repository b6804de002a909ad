using System.Globalization;
using System.Runtime.CompilerServices;
using CableSearch.Cables.Contract;
using CsCheck;

namespace CableSearch.Tests.Cables.Contract;

public sealed class CableIdTests
{
    private static readonly string[] Stations = ["LIMA", "PORTAUPRINCE", "USUNNEWYORK", "KIEV", "KYIV", "AITTAIPEI"];

    public static TheoryData<string, int?, string> Written
    {
        get
        {
            TheoryData<string, int?, string> rows = [];
            foreach (string line in File.ReadLines(Path.Combine(Folder(), "written-ids.tsv")))
                if (!line.StartsWith("# ", StringComparison.Ordinal) && line.Split('\t') is [var written, var year, var expected])
                    rows.Add(written, year.Length == 0 ? null : int.Parse(year, CultureInfo.InvariantCulture), expected);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void An_id_reads_in_each_written_form(string written, int? year, string expected) =>
        Assert.Equal(expected, CableId.TryParse(written, out CableId id, year) ? id.ToString() : "-");

    [Fact]
    public void An_id_prints_and_reads_back() =>
        Gen.Select(Gen.Int[1966, 2049], Gen.Int[0, Stations.Length - 1], Gen.Int[1, 9_999_999])
            .Sample((year, station, serial) =>
            {
                CableId id = new(year, Stations[station], serial);
                Assert.True(CableId.TryParse(id.ToString(), out CableId read));
                Assert.Equal(id, read);
            });

    [Fact]
    public void Whatever_is_read_of_junk_has_a_station_and_a_serial() =>
        Gen.String.Sample(text => Assert.True(!CableId.TryParse(text, out CableId id, 2009) || (id.Serial > 0 && id.Station.Length > 1)));

    private static string Folder([CallerFilePath] string test = "") => Path.GetDirectoryName(test)!;
}
