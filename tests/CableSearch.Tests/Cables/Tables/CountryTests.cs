using CableSearch.Cables.Tables;

namespace CableSearch.Tests.Cables.Tables;

public sealed class CountryTests
{
    private static readonly string[] Regions = ["Africa", "East Asia and Pacific", "Europe and Eurasia", "Near East",
        "South and Central Asia", "Western Hemisphere"];

    [Theory]
    [InlineData("pe", "peru", "Peru", "Western Hemisphere")]
    [InlineData("GB", "united-kingdom", "United Kingdom", "Europe and Eurasia")]
    [InlineData("tr", "turkey", "Turkey", "Europe and Eurasia")]
    [InlineData("kz", "kazakhstan", "Kazakhstan", "South and Central Asia")]
    [InlineData("eg", "egypt", "Egypt", "Near East")]
    [InlineData("sd", "sudan", "Sudan", "Africa")]
    [InlineData("ci", "cote-divoire", "Côte d'Ivoire", "Africa")]
    public void A_country_is_found_by_code_and_by_slug(string code, string slug, string name, string region)
    {
        Country? country = PostTable.CountryOfCode(code);

        Assert.Equal(new Country(code.ToLowerInvariant(), slug, name, region), country);
        Assert.Same(country, PostTable.CountryOfSlug(slug));
    }

    [Fact]
    public void A_code_or_slug_that_is_none_leads_nowhere()
    {
        Assert.Null(PostTable.CountryOfCode(null));
        Assert.Null(PostTable.CountryOfCode("zz"));
        Assert.Null(PostTable.CountryOfSlug("zubrowka"));
    }

    [Fact]
    public void Each_country_has_a_plain_slug_and_a_region() => Assert.All(PostTable.Countries, country =>
    {
        Assert.Matches("^[a-z]{2}$", country.Code);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", country.Slug);
        Assert.NotEmpty(country.Name);
        Assert.Contains(country.Region, Regions);
    });
}
