using CableSearch.Archive.Contract;
using CableSearch.Coverage.Linking;

namespace CableSearch.Tests.Coverage.Linking;

public sealed class CableMentionsTests
{
    public static TheoryData<string, string> Sentences => CoverageTable.Two("mentions.tsv");

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_names_the_cables_whose_ids_stand_in_it(string text, string ids)
    {
        IReadOnlyList<ArticleLink> links = CableMentions.Find(text, [], []);

        Assert.Equal(ids, links.Count == 0 ? "-" : string.Join(' ', links.Select(l => l.CableId)));
        Assert.All(links, link => Assert.Equal("Names the cable in its text.", link.Evidence));
    }

    [Theory]
    [InlineData("http://mirror.example/cable/2009/11/09LIMA9001.html", "09LIMA9001")]
    [InlineData("/cable/2009/11/09LIMA9001.html#par3", "09LIMA9001")]
    [InlineData("http://mirror.example/cable/2009/11/nothing.html", "-")]
    [InlineData("http://mirror.example/2009/09LIMA9001.html", "-")]
    [InlineData("javascript:void(0)", "-")]
    public void A_link_to_the_old_address_of_a_cable_names_it(string target, string id)
    {
        ArticleLink? link = CableMentions.Find("No id here.", [target], []).SingleOrDefault();

        Assert.Equal(id, link?.CableId ?? "-");
        if (link is not null) Assert.Equal("Links to the cable's page.", link.Evidence);
    }

    [Fact]
    public void What_the_source_lists_is_the_first_evidence()
    {
        ArticleLink link = Assert.Single(CableMentions.Find("In 09LIMA9001.", ["/cable/2009/11/09LIMA9001.html"], ["2009LIMA9001"]));

        Assert.Equal(("09LIMA9001", "Listed with the article as a cable that it reports."), (link.CableId, link.Evidence));
    }

    [Fact]
    public void A_listed_id_may_be_of_a_station_that_no_table_knows() =>
        Assert.Equal("09ATLANTIS12", Assert.Single(CableMentions.Find("", [], ["09ATLANTIS12"])).CableId);

    [Fact]
    public void Links_are_bounded_and_in_order()
    {
        string text = string.Join(' ', Enumerable.Range(1, 700).Select(n => $"09LIMA{n}"));
        IReadOnlyList<ArticleLink> links = CableMentions.Find(text, [], []);

        Assert.Equal(500, links.Count);
        Assert.Equal(links.OrderBy(l => l.CableId, StringComparer.Ordinal), links);
    }
}
