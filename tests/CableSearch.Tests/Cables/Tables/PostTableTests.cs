using CableSearch.Cables.Tables;

namespace CableSearch.Tests.Cables.Tables;

public sealed class PostTableTests
{
    [Theory]
    [InlineData("Embassy Lima", "embassy-lima", "pe", "LIMA")]
    [InlineData("Embassy Kyiv", "embassy-kyiv", "ua", "KYIV KIEV")]
    [InlineData("Embassy London", "embassy-london", "gb", "LONDON EFTOLONDON")]
    [InlineData("Embassy Vatican", "embassy-vatican", "va", "VATICAN")]
    [InlineData("Embassy San Jose", "embassy-san-jose", "cr", "SANJOSE")]
    [InlineData("Embassy Praia", "embassy-praia", "cv", "PRAIA")]
    [InlineData("Embassy Pristina", "embassy-pristina", "xk", "PRISTINA")]
    [InlineData("Consulate Hong Kong", "consulate-hong-kong", "hk", "HONGKONG")]
    [InlineData("Consulate Kolkata", "consulate-kolkata", "in", "KOLKATA CALCUTTA")]
    [InlineData("Consulate St Petersburg", "consulate-st-petersburg", "ru", "STPETERSBURG LENINGRAD")]
    [InlineData("Secretary of State", "secretary-of-state", "us", "STATE")]
    [InlineData("Secretary of Defense", "secretary-of-defense", "us", "SECDEF")]
    [InlineData("USUN New York", "usun-new-york", "us", "USUNNEWYORK USUN")]
    [InlineData("Mission USNATO", "mission-usnato", "be", "USNATO")]
    [InlineData("UNVIE", "unvie", "at", "UNVIEVIENNA UNVIE")]
    [InlineData("US Mission Geneva", "us-mission-geneva", "ch", "GENEVA USMISSIONGENEVA")]
    [InlineData("US Mission CD Geneva", "us-mission-cd-geneva", "ch", "CDGENEVA")]
    [InlineData("US Interests Section Havana", "us-interests-section-havana", "cu", "HAVANA")]
    [InlineData("American Institute Taiwan, Taipei", "american-institute-taiwan-taipei", "tw", "TAIPEI AITTAIPEI")]
    [InlineData("Iran RPO Dubai", "iran-rpo-dubai", "ae", "RPODUBAI IRANRPODUBAI")]
    [InlineData("REO Basrah", "reo-basrah", "iq", "BASRAH")]
    [InlineData("US Delegation, Secretary", "us-delegation-secretary", null, "PARTO SECTO")]
    public void An_origin_of_the_archive_has_its_slug_country_and_stations(string origin, string slug, string? country, string stations)
    {
        Post post = PostTable.OfOrigin(origin);

        Assert.Equal(origin, post.Name);
        Assert.Equal(slug, post.Slug);
        Assert.Equal(country, post.Country);
        Assert.Equal(stations.Split(' '), post.Stations);
    }

    [Theory]
    [InlineData("Lima", "embassy-lima")]
    [InlineData("embassy LIMA", "embassy-lima")]
    [InlineData("AMEMBASSY LIMA", "embassy-lima")]
    [InlineData("AMCONSUL SAO PAULO", "consulate-sao-paulo")]
    [InlineData("São Paulo", "consulate-sao-paulo")]
    [InlineData("American Embassy Bogotá", "embassy-bogota")]
    [InlineData("Embassy N'Djamena", "embassy-ndjamena")]
    [InlineData("Embassy Kiev", "embassy-kyiv")]
    [InlineData("UNESCO Paris", "mission-unesco")]
    [InlineData("SECSTATE WASHDC", "secretary-of-state")]
    [InlineData("American Consulate Hyderabad", "consulate-hyderabad")]
    public void A_post_is_found_by_other_ways_to_write_its_name(string written, string slug) =>
        Assert.Equal(slug, PostTable.OfOrigin(written).Slug);

    [Fact]
    public void An_origin_that_is_not_in_the_table_makes_a_post_without_country()
    {
        Post post = PostTable.OfOrigin(" Consulate Łąkówo & Żabøwka ");

        Assert.Equal("consulate-lakowo-zabowka", post.Slug);
        Assert.Equal("Consulate Łąkówo & Żabøwka", post.Name);
        Assert.Null(post.Country);
        Assert.Empty(post.Stations);
    }

    [Fact]
    public void An_origin_without_latin_letters_has_a_slug_of_its_own()
    {
        string one = PostTable.OfOrigin("Посольство").Slug;

        Assert.StartsWith("post-", one, StringComparison.Ordinal);
        Assert.Equal(one, PostTable.OfOrigin("Посольство").Slug);
        Assert.NotEqual(one, PostTable.OfOrigin("Консульство").Slug);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    public void An_empty_origin_is_the_post_unknown(string origin) => Assert.Equal("unknown", PostTable.OfOrigin(origin).Slug);

    [Fact]
    public void A_broken_or_endless_origin_still_makes_a_post_with_a_short_slug()
    {
        Assert.NotEmpty(PostTable.OfOrigin("\ud800").Slug);
        Assert.Equal("embassy", PostTable.OfOrigin("Embassy \udc00").Slug);
        Assert.InRange(PostTable.OfOrigin(new string('œ', 100_000)).Slug.Length, 1, 81);
    }

    [Theory]
    [InlineData("LIMA", "embassy-lima")]
    [InlineData("lima", "embassy-lima")]
    [InlineData("BRUSSELS", "embassy-brussels")]
    [InlineData("CALCUTTA", "consulate-kolkata")]
    [InlineData("GENEVA", "us-mission-geneva")]
    public void A_station_leads_to_the_likelier_post(string station, string slug)
    {
        Assert.True(PostTable.TryOfStation(station, out Post? post));
        Assert.Equal(slug, post.Slug);
    }

    [Fact]
    public void A_station_that_nobody_has_leads_nowhere() => Assert.False(PostTable.TryOfStation("ZUBROWKA", out _));

    [Fact]
    public void Slugs_are_unique_plain_and_lead_back_to_their_post()
    {
        Assert.Equal(PostTable.Posts.Count, PostTable.Posts.DistinctBy(p => p.Slug).Count());
        Assert.All(PostTable.Posts, post =>
        {
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", post.Slug);
            Assert.True(PostTable.TryOfSlug(post.Slug, out Post? same));
            Assert.Same(post, same);
            Assert.Same(post, PostTable.OfOrigin(post.Name));
            Assert.All(post.Stations, station => Assert.Matches("^[A-Z]+$", station));
        });
    }

    [Fact]
    public void Only_Brussels_is_the_station_of_two_posts() =>
        Assert.Equal(["BRUSSELS"],
            PostTable.Posts.SelectMany(p => p.Stations).GroupBy(s => s).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void The_country_of_each_post_is_in_the_table() =>
        Assert.All(PostTable.Posts.Where(p => p.Country is not null), post => Assert.NotNull(PostTable.CountryOfCode(post.Country)));
}
