using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Sources;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Cables.Contract;

public sealed class PlausibleDateTests
{
    public static TheoryData<string> Implausible => ["9999-12-31 23:59", "2050-01-01 00:00", "1899-12-31 23:59", "0001-01-01 00:00"];

    [Theory, MemberData(nameof(Implausible))]
    public void A_page_with_an_implausible_date_is_undated_and_says_the_date(string date)
    {
        CableText text = Text(PublishedPage.Parse(Bytes(MadeUp.Page("09LIMA9001", MadeUp.Body("KELP", "It grows."), created: date))));
        Assert.Equal((null, null), (text.Created, text.Year));
        Assert.Contains(date, Assert.Single(CableParser.Parse(text).Problems, p => p.Code == "date-implausible").Message,
            StringComparison.Ordinal);
    }

    [Theory, InlineData("12/31/9999 23:59"), InlineData("1/1/0001 0:00")]
    public void So_is_a_row_of_a_dump(string date)
    {
        CableText text = Text(DumpRow.Parse(Bytes(MadeUp.Row(1, "09LIMA9001", MadeUp.Body("KELP", "It grows."), created: date))));
        Assert.Null(text.Created);
        Assert.Contains(CableParser.Parse(text).Problems, p => p.Code == "date-implausible");
    }

    [Theory, InlineData("1900-01-01 00:00"), InlineData("1966-02-28 18:48"), InlineData("2049-12-31 23:59")]
    public void A_plausible_date_stays(string date)
    {
        CableText text = Text(PublishedPage.Parse(Bytes(MadeUp.Page("09LIMA9001", MadeUp.Body("KELP", "It grows."), created: date))));
        Assert.Equal(date, text.Created?.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.DoesNotContain(CableParser.Parse(text).Problems, p => p.Code == "date-implausible");
    }

    [Fact]
    public void Years_to_declassification_are_not_counted_from_an_implausible_date()
    {
        const string body = "E.O. 12958: DECL: 10 YEARS\nSUBJECT: KELP\n\n1. (C) It grows.\n";
        Cable cable = CableParser.Parse(new() { Created = new DateTime(9999, 12, 31), Body = body });
        Assert.Null(cable.DeclassifyOn);
        Assert.Contains(cable.Problems, p => p.Code == "date-implausible");
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static CableText Text(SourceResult reading) => Assert.IsType<SourceCable>(reading).Text;
}
