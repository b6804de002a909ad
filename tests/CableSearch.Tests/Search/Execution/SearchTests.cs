using CableSearch.Search.Contract;

namespace CableSearch.Tests.Search.Execution;

public sealed class SearchTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private readonly SampleIndex _sample = fixture.Sample;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string[]> Finds => new()
    {
        { "dirandro", ["08LIMA9001", "09LIMA9001", "09LIMA9002"] },
        { "DIRANDRO", ["08LIMA9001", "09LIMA9001", "09LIMA9002"] },
        { "\"drug police\"", ["08LIMA9001", "09LIMA9001", "09LIMA9002"] },
        { "«drug police»", ["08LIMA9001", "09LIMA9001", "09LIMA9002"] },
        { "dirandr*", ["08LIMA9001", "09LIMA9001", "09LIMA9002"] },
        { "dirandor~", ["08LIMA9001", "09LIMA9001", "09LIMA9002"] },
        { "=DIRANDRO", ["09LIMA9001"] },
        { "huanuco dirandro -tuba", ["08LIMA9001", "09LIMA9001"] },
        { "post:lima year:2008 dirandro", ["08LIMA9001"] },
        { "id:09LIMA9001", ["09LIMA9001"] },
    };

    [Theory, MemberData(nameof(Finds))]
    public async Task A_query_finds_the_cables_it_means(string query, string[] ids) => Assert.Equal(ids, await _sample.CablesAsync(query));

    [Fact]
    public async Task A_phrase_over_a_line_end_or_a_page_break_is_whole_in_its_snippet()
    {
        SearchAnswer answer = await _sample.SearchAsync("\"drug police\" kind:cable");
        Assert.Equal(3, answer.Total);
        Assert.All(answer.Hits,
            hit =>
                Assert.Contains(hit.Snippets,
                    s => s.Highlights.Any(m => s.Text[m.Start..m.End].Equals("drug police", StringComparison.OrdinalIgnoreCase))));
    }

    [Fact]
    public async Task Every_mark_lies_within_its_snippet_and_marks_do_not_overlap()
    {
        foreach (string query in (string[])["dirandro", "police", "embassy minister", "the* river"])
            foreach (Snippet snippet in (await _sample.SearchAsync(query)).Hits.SelectMany(h => h.Snippets))
            {
                Assert.NotEmpty(snippet.Highlights);
                Assert.All(snippet.Highlights, m => Assert.InRange(m.End, m.Start + 1, snippet.Text.Length));
                Assert.Equal(snippet.Highlights.OrderBy(m => m.Start), snippet.Highlights);
                Assert.True(snippet.Highlights.Zip(snippet.Highlights.Skip(1)).All(p => p.First.End <= p.Second.Start));
            }
    }

    [Fact]
    public async Task An_id_in_any_written_form_names_its_cable_and_puts_it_first()
    {
        foreach (string written in (string[])["09LIMA9001", "09 Lima 009001", "09lima9001"])
        {
            SearchAnswer answer = await _sample.SearchAsync(written);
            Assert.Equal(("09LIMA9001", "09LIMA9001"), (answer.CableId, answer.Hits[0].Id));
        }
    }

    [Fact]
    public async Task Counts_of_a_facet_follow_the_query_and_set_its_own_choices_aside()
    {
        SearchAnswer all = await _sample.Index.SearchAsync(new() { Size = 0 }, Stop);
        SearchAnswer lima = await _sample.Index.SearchAsync(new() { Size = 0, Filters = [new("post", "embassy-lima")] }, Stop);
        Assert.Equal(6, lima.Total);
        Assert.Equal(all.Facets["post"].Single(v => v.Value == "embassy-lima").Count, lima.Total);
        Assert.True(lima.Facets["post"][0].IsSelected);
        Assert.Equal(all.Facets["post"].Count, lima.Facets["post"].Count);
        Assert.Equal(6, lima.Facets["year"].Sum(v => v.Count));
    }

    [Fact]
    public async Task What_is_excluded_is_not_there()
    {
        SearchAnswer answer = await _sample.Index.SearchAsync(new()
        {
            Size = 100,
            Filters = [new("post", "embassy-lima", IsExcluded: true), new("kind", "cable")]
        }, Stop);
        Assert.Equal(58, answer.Total);
        Assert.DoesNotContain(answer.Hits, h => h.Post == "embassy-lima");
    }

    [Fact]
    public async Task Required_tags_are_all_there_and_count_within_the_results()
    {
        SearchFilter[] both = [new("tag", "PE") { IsRequired = true }, new("tag", "SNAR") { IsRequired = true }];
        SearchAnswer either = await _sample.Index.SearchAsync(new() { Size = 0, Filters = [new("tag", "PE"), new("tag", "SNAR")] }, Stop);
        SearchAnswer answer = await _sample.Index.SearchAsync(new() { Size = 0, Filters = both }, Stop);
        Assert.InRange(answer.Total, 1, either.Total - 1);
        Assert.All(answer.Facets["tag"], v => Assert.InRange(v.Count, 0, answer.Total));
        Assert.Equal(["PE", "SNAR"], answer.Facets["tag"].Where(v => v.IsRequired).Select(v => v.Value).Order());
    }

    [Fact]
    public async Task An_article_in_another_language_comes_after_cables_for_an_English_word() =>
        Assert.Equal("cable", (await _sample.SearchAsync("the")).Hits[0].Kind);

    [Fact]
    public async Task Close_matches_beside_hits_obey_the_filters()
    {
        SearchAnswer answer = await _sample.Index.SearchAsync(new() { Query = "dirandro", Filters = [new("kind", "cable")] }, Stop);
        Assert.DoesNotContain(answer.CloseMatches, h => h.Kind != "cable");
    }

    [Theory]
    [InlineData("from=200911", "from=2009-11-01")]
    [InlineData("from=20091125", "from=2009-11-25")]
    [InlineData("to=nov 2009", "to=2009-11-30")]
    [InlineData("to=25 November 2009", "to=2009-11-25")]
    [InlineData("from=2009-13", "")]
    [InlineData("from=200913", "")]
    [InlineData("from=11/2009", "from=2009-11-01")]
    [InlineData("to=11/2009", "to=2009-11-30")]
    [InlineData("from=noviembre 2009", "from=2009-11-01")]
    [InlineData("to=25 de noviembre de 2009", "to=2009-11-25")]
    [InlineData("to=November 25, 2009", "to=2009-11-25")]
    [InlineData("from=1er août 2009", "from=2009-08-01")]
    [InlineData("from=März 2009", "from=2009-03-01")]
    [InlineData("from=mrt 2009", "from=2009-03-01")]
    [InlineData("to=dez. 2009", "to=2009-12-31")]
    [InlineData("from=25.11.2009", "from=2009-11-25")]
    [InlineData("from=5.11.2009", "from=2009-11-05")]
    [InlineData("from=11/25/2009", "from=2009-11-25")]
    [InlineData("from=5/11/2009", "")]
    [InlineData("from=jui 2009", "")]
    [InlineData("from=31/02/2009", "")]
    [InlineData("tag=+SNAR", "tag=%2BSNAR")]
    public void An_address_takes_dates_without_hyphens_and_required_values(string written, string printed)
    {
        string[] parts = written.Split('=');
        Assert.Equal(printed, SearchRequest.Read([KeyValuePair.Create(parts[0], parts[1])]).ToQueryString());
    }

    [Theory]
    [InlineData("from", "foo", "From: “foo” is not a date such as 2009, 11/2009, nov 2009 or 2009-11-25; it was left out.")]
    [InlineData("to", "5/11/2009", "To: “5/11/2009” is not a date such as 2009, 11/2009, nov 2009 or 2009-11-25; it was left out.")]
    public void A_date_that_is_not_understood_is_named_as_its_box_is(string name, string written, string note) =>
        Assert.Equal([note], SearchRequest.Read([KeyValuePair.Create(name, written)]).ReadingNotes);

    [Fact]
    public async Task Paging_goes_to_the_last_hit_without_repeating_one()
    {
        List<string> seen = [];
        for (int page = 1; ; page++)
        {
            SearchAnswer answer = await _sample.Index.SearchAsync(new() { Page = page, Size = 7 }, Stop);
            if (answer.Hits is []) break;
            seen.AddRange(answer.Hits.Select(h => h.Url));
        }
        Assert.Equal(69, seen.Distinct().Count());
        Assert.Equal(69, seen.Count);
    }

    [Fact]
    public async Task Without_a_query_the_newest_come_first()
    {
        SearchAnswer answer = await _sample.Index.SearchAsync(new() { Size = 100 }, Stop);
        Assert.Equal(answer.Hits.OrderByDescending(h => h.Date), answer.Hits);
    }

    [Fact]
    public async Task The_timeline_counts_every_dated_hit_once()
    {
        SearchAnswer answer = await _sample.Index.SearchAsync(new() { Size = 0 }, Stop);
        Assert.Equal(answer.Total, answer.Timeline.Sum(b => b.Count));
        Assert.True(answer.Timeline.Zip(answer.Timeline.Skip(1)).All(p => p.First.To.AddDays(1) == p.Second.From));
    }

    [Theory, InlineData("((((((("), InlineData("\"unclosed"), InlineData("- - -"), InlineData("colour:red"), InlineData("~ * ?"),
        InlineData("a* b* c*"), InlineData("OR OR"), InlineData("\0"), InlineData("”“»«")]
    public async Task Nothing_that_is_typed_is_an_error(string query)
    {
        SearchAnswer answer = await _sample.SearchAsync(query);
        Assert.InRange(answer.Total, 0, 69);
    }
}
