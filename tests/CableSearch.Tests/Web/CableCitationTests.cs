using System.Text.Json;
using CableSearch.Web.Cables;

namespace CableSearch.Tests.Web;

/// <summary>How a cable is cited.</summary>
[Collection(SqliteSite.Name)]
public sealed class CableCitationTests(SqliteSite site)
{
    private static readonly CableCitation Whole = new()
    {
        Id = "09LIMA9101",
        Post = "Embassy Lima",
        Title = "Kelp & Cables: 100% {Dry}",
        Created = new(2009, 11, 25, 18, 57, 0, DateTimeKind.Utc),
        Classification = "CONFIDENTIAL",
        Revision = 2,
        Sha256 = new string('a', 64),
        Archive = "Example Library",
        Address = "https://cables.example/cable/09LIMA9101",
        Accessed = new(2026, 11, 29),
    };

    private readonly HttpClient _reader = site.NewReader();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void A_footnote_names_paragraph_revision_digest_day_and_address() => Assert.Equal(
        "Embassy Lima, “Kelp & Cables: 100% {Dry},” cable 09LIMA9101, 25 November 2009, confidential, para. 5; Example Library, revision 2 "
        + "(sha-256 aaaaaaaaaaaa…), accessed 29 November 2026, https://cables.example/cable/09LIMA9101#p5.",
        (Whole with { Anchor = "p5" }).Chicago);

    [Fact]
    public void A_block_without_number_is_cited_by_its_address_alone() => Assert.EndsWith(
        "25 Nov 2009. https://cables.example/cable/09LIMA9101#b3", (Whole with { Anchor = "b3" }).Plain, StringComparison.Ordinal);

    [Fact]
    public void What_BibTeX_would_take_for_a_command_is_escaped()
    {
        Assert.Contains(@"title = {{Kelp \& Cables: 100\% \{Dry\}}},", Whole.BibTex, StringComparison.Ordinal);
        Assert.StartsWith("@misc{09LIMA9101,\n", Whole.BibTex, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_RIS_begins_with_its_type_and_ends()
    {
        string[] lines = Whole.Ris.Split("\r\n");
        Assert.Equal("TY  - RPRT", lines[0]);
        Assert.Contains("DA  - 2009/11/25", lines);
        Assert.Equal(["ER  - ", ""], lines[^2..]);
    }

    [Theory]
    [InlineData(".bib", "application/x-bibtex", "number = {09LIMA9001}")]
    [InlineData(".ris", "application/x-research-info-systems", "SN  - 09LIMA9001")]
    public async Task A_file_for_reference_managers_has_its_type(string suffix, string type, string words)
    {
        using HttpResponseMessage answer = await _reader.GetAsync($"/cable/09LIMA9001{suffix}", Stop);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_item_of_CSL_cites_the_paragraph_that_was_asked_for()
    {
        using JsonDocument items = JsonDocument.Parse(await _reader.GetStringAsync("/cable/09LIMA9001.csl.json?cite=p2", Stop));
        JsonElement item = Assert.Single(items.RootElement.EnumerateArray().ToArray());
        Assert.EndsWith("/cable/09LIMA9001#p2", item.GetProperty("URL").GetString(), StringComparison.Ordinal);
        Assert.Equal(2009, item.GetProperty("issued").GetProperty("date-parts")[0][0].GetInt32());
    }

    [Theory]
    [InlineData("<meta name=\"citation_technical_report_number\" content=\"09LIMA9001\" />")]
    [InlineData("<meta name=\"citation_publication_date\" content=\"2009/03/12\" />")]
    [InlineData("<meta name=\"citation_author\" content=\"Embassy Lima,\" />")]
    [InlineData("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Report\"")]
    public async Task The_head_of_a_cable_tells_reference_managers_what_it_is(string words) =>
        Assert.Contains(words, await _reader.GetStringAsync("/cable/09LIMA9001", Stop), StringComparison.Ordinal);
}
