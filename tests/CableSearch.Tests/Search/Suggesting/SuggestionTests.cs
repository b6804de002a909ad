using CableSearch.Search.Contract;

namespace CableSearch.Tests.Search.Suggesting;

/// <summary>The suggestions of a search, over the sample.</summary>
public sealed class SuggestionTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private readonly SampleIndex _sample = fixture.Sample;

    [Fact]
    public async Task Where_nothing_matches_the_nearest_stand_with_what_each_lacks()
    {
        SearchAnswer answer = await _sample.SearchAsync("dirandro zebra huanuco");
        Assert.Equal(0, answer.Total);
        Assert.True(answer.Suggestions.IsRelaxed);
        Assert.Equal(["zebra"], answer.Hits[0].Missing);
        Assert.All(answer.Hits, h => Assert.NotEmpty(h.Missing));
        Assert.Contains(answer.Hits[0].Snippets, s => s.Highlights.Count > 0);
    }

    [Fact]
    public async Task Near_spellings_count_as_the_word_where_nothing_has_it()
    {
        SearchAnswer answer = await _sample.SearchAsync("dirando kind:cable");
        Assert.Equal(["08LIMA9001", "09LIMA9001", "09LIMA9002"], answer.Hits.Where(h => h.Missing is [])
            .Select(h => h.Id).Order(StringComparer.Ordinal));
        Assert.Equal("Dirandro", answer.Hits.SelectMany(h => h.Snippets)
            .SelectMany(s => s.Highlights.Select(m => s.Text[m.Start..m.End])).First(), ignoreCase: true);
    }

    [Theory]
    [InlineData("\"police drug\" zebra", "\"police drug\"")]
    [InlineData("in:summary tuba dirandro zebra", "in:summary zebra")]
    public async Task A_phrase_or_a_scope_that_does_not_hold_is_lacking_though_its_words_are_there(string query, string lacking) =>
        Assert.Contains((await _sample.SearchAsync(query)).Hits, h => h.Missing.Contains(lacking));

    [Fact]
    public async Task A_word_that_much_has_is_not_made_up_for_by_another_spelling()
    {
        SearchAnswer answer = await _sample.SearchAsync("police 09STATE999003");
        Assert.All(answer.Hits.Where(h => h.Kind == "cable"), h => Assert.NotEmpty(h.Missing));
    }

    [Theory]
    [InlineData("zebra OR snowboard dirandro", true)]
    [InlineData("polcie OR huanucco", true)]
    [InlineData("subject:helicopterr", true)]
    [InlineData("zzqqzz", false)]
    public async Task Where_little_is_near_a_document_with_any_of_the_words_is(string query, bool isFound) =>
        Assert.Equal(isFound, (await _sample.SearchAsync(query)).Hits.Count > 0);

    [Fact]
    public async Task What_is_excluded_is_not_near_either()
    {
        SearchAnswer answer = await _sample.SearchAsync("dirandro zebra -tuba");
        Assert.NotEmpty(answer.Hits);
        Assert.DoesNotContain(answer.Hits, h => h.Id == "09LIMA9002");
    }

    [Fact]
    public async Task Each_part_is_counted_and_can_be_dropped()
    {
        SearchSuggestions advice = (await _sample.SearchAsync("dirandro zebra")).Suggestions;
        Assert.Equal([new("dirandro", 5, "zebra", 0), new("zebra", 0, "dirandro", 5)], advice.Clauses);
    }

    [Theory]
    [InlineData("dirando", "dirandro")]
    [InlineData("dirandro accuontant", "dirandro accountant")]
    [InlineData("bookkeper tuba", "bookkeeper tuba")]
    [InlineData("accuontant bookkeper", "accountant bookkeeper")]
    [InlineData("\"drug polcie\"", "\"drug police\"")]
    [InlineData("subject:rivver", "subject:river")]
    [InlineData("post:lmia", "post:lima")]
    public async Task Another_spelling_is_offered_with_what_it_finds(string query, string spelling)
    {
        SearchAnswer answer = await _sample.SearchAsync(query);
        SpellingSuggestion offered = Assert.Single(answer.Suggestions.Spellings, s => s.Query == spelling);
        Assert.Equal((await _sample.SearchAsync(spelling)).Total, offered.Count);
    }

    [Fact]
    public async Task A_common_word_is_not_corrected() => Assert.Empty((await _sample.SearchAsync("police")).Suggestions.Spellings);

    [Theory]
    [InlineData("09LIMA9010", "09LIMA9001")]
    [InlineData("09LIMA1676", "09LIMA1667")]
    [InlineData("09 lima 9003", "09LIMA9002")]
    public async Task An_id_that_is_not_held_leads_to_near_ones(string query, string id) =>
        Assert.Contains(id, (await _sample.SearchAsync(query)).Suggestions.SimilarIds);

    [Fact]
    public async Task A_held_id_has_no_near_ones() => Assert.Empty((await _sample.SearchAsync("09LIMA9001")).Suggestions.SimilarIds);

    [Theory]
    [InlineData("lima dirandro", "post", "embassy-lima", "dirandro")]
    [InlineData("dirandro peru", "country", "pe", "dirandro")]
    [InlineData("la paz", "post", "embassy-la-paz", "")]
    [InlineData("\"embassy lima\" police", "post", "embassy-lima", "police")]
    public async Task Words_that_name_a_place_offer_it_as_a_filter(string query, string field, string value, string rest)
    {
        SuggestedFilter offer = Assert.Single((await _sample.SearchAsync(query)).Suggestions.Filters,
            f => f.Filter == new SearchFilter(field, value));
        Assert.Equal(rest, offer.Query);
        SearchRequest accepted = new() { Query = rest, Filters = [offer.Filter] };
        Assert.Equal((await _sample.Index.SearchAsync(accepted, TestContext.Current.CancellationToken)).Total, offer.Count);
    }

    [Theory]
    [InlineData("police", 3, "poli", 0, 3)]
    [InlineData("tuba dir", 8, "dirandro", 5, 8)]
    [InlineData("-(dir", 5, "dirandro", 2, 5)]
    [InlineData("lim", 3, "post:embassy-lima", 0, 3)]
    [InlineData("per", 3, "country:peru", 0, 3)]
    [InlineData("narco", 5, "tag:SNAR", 0, 5)]
    [InlineData("tag:sn", 6, "tag:SNAR", 0, 6)]
    [InlineData("09 lima 9", 9, "09LIMA9001", 0, 9)]
    [InlineData("\"drug pol", 9, "police", 6, 9)]
    [InlineData("tuba post:\"embassy l", 20, "post:embassy-lima", 5, 20)]
    [InlineData("=DIR", 4, "DIRANDRO", 1, 4)]
    [InlineData("=polic", 6, "police", 1, 6)]
    public async Task What_is_typed_goes_on_at_the_caret(string typed, int caret, string begins, int start, int end)
    {
        Completions found = await _sample.Index.CompleteAsync(typed, caret);
        Assert.Equal((start, end), (found.Start, found.End));
        Assert.Contains(found.Items, i => i.Text.StartsWith(begins, StringComparison.Ordinal) && i.Count > 0);
        Assert.InRange(found.Items.Count, 1, 16);
    }

    [Fact]
    public async Task Within_quotation_marks_nothing_but_words_is_suggested() =>
        Assert.All((await _sample.Index.CompleteAsync("\"drug lim", 9)).Items, i => Assert.Equal("word", i.Kind));

    [Fact]
    public async Task A_suggested_word_has_the_count_of_its_search()
    {
        Completion word = (await _sample.Index.CompleteAsync("polic", 5)).Items[0];
        Assert.Equal((await _sample.SearchAsync(word.Text)).Total, word.Count);
    }

    [Theory]
    [InlineData("country:uk", "Nothing here has “country:uk”.")]
    [InlineData("police -in:summary", "“-in:summary” leaves out every cable that has a summary, whatever stands in it.")]
    [InlineData("dirandro ref:10LIMA9999", "Nothing here has “ref:10LIMA9999”.")]
    public async Task A_value_that_nothing_has_is_spoken_of(string query, string sentence) =>
        Assert.Contains(sentence, (await _sample.SearchAsync(query)).Notes);

    [Fact]
    public async Task A_filter_that_nothing_has_is_spoken_of()
    {
        SearchAnswer answer = await _sample.Index.SearchAsync(new() { Query = "police", Filters = [new("country", "Peru")] },
            TestContext.Current.CancellationToken);
        Assert.Contains(answer.Notes, n => n.StartsWith("Nothing here has “Peru” for its country", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("“09LIMA9001”")]
    [InlineData("\"09 LIMA 9001\"")]
    [InlineData("09LIMA9001.")]
    public async Task An_id_within_quotation_marks_of_any_kind_names_its_cable(string query) =>
        Assert.Equal("09LIMA9001", (await _sample.SearchAsync(query)).CableId);

    [Fact]
    public async Task What_is_outside_the_filters_is_no_close_match_but_is_counted()
    {
        SearchAnswer answer = await _sample.Index.SearchAsync(new() { Query = "dirandro", Filters = [new("year", "1973")] },
            TestContext.Current.CancellationToken);
        Assert.Equal(0, answer.Total);
        Assert.Empty(answer.Hits);
        Assert.False(answer.Suggestions.IsRelaxed);
        Assert.Equal((await _sample.SearchAsync("dirandro")).Total, answer.Suggestions.WithoutFilters);
    }

    [Fact]
    public async Task Words_that_nothing_has_are_not_counted_without_the_filters() =>
        Assert.Equal(0, (await _sample.Index.SearchAsync(new() { Query = "zzqqxx", Filters = [new("year", "1973")] },
            TestContext.Current.CancellationToken)).Suggestions.WithoutFilters);

    [Theory]
    [InlineData("", 0)]
    [InlineData("p", 1)]
    [InlineData("a:b", 99)]
    [InlineData("\"", -5)]
    public async Task What_goes_on_nowhere_has_no_suggestions(string typed, int caret) =>
        Assert.Empty((await _sample.Index.CompleteAsync(typed, caret)).Items);
}
