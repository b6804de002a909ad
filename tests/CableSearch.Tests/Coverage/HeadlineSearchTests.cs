using CableSearch.Coverage;
using CableSearch.Coverage.Translation;
using CableSearch.Search.Contract;
using CableSearch.Tests.Search;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// A reader pastes a headline into the search. The search finds the cable that the headline is about, even if no cable has all its words.
/// </summary>
public sealed class HeadlineSearchTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private const string Headline = "Peru's drug police wants dogs, boats and a bookkeeper, leaked memo reveals";

    [Fact]
    public async Task The_cable_that_has_most_of_the_words_is_the_first()
    {
        SearchAnswer answer = await SearchAsync(new() { Query = Headline });
        Assert.Equal("09LIMA9001", answer.Hits[0].Id);
        Assert.Equal(Headline, answer.Request.Query);
        Assert.Null(answer.AlsoAsked);
    }

    [Fact]
    public async Task A_query_with_an_operator_or_a_phrase_is_searched_as_it_is_typed()
    {
        foreach (string query in (string[])[Headline + " -parrot", $"\"{Headline}\"", "dogs boats bookkeeper post:embassy-lima"])
        {
            SearchRequest request = new() { Query = query };
            Assert.Equal(await IdsAsync(request), (await SearchAsync(request)).Hits.Select(h => h.Id));
        }
    }

    // Each word of a headline is looked up with all its forms and translations. For a longer text this would be too much work, so its words
    // are searched for as typed.
    [Fact]
    public async Task A_text_longer_than_any_headline_is_searched_as_it_is_typed()
    {
        SearchRequest request = new() { Query = string.Join(' ', Enumerable.Repeat(Headline, 4)) };
        Assert.Equal(await IdsAsync(request), (await SearchAsync(request)).Hits.Select(h => h.Id));
    }

    [Fact]
    public async Task A_reader_may_ask_for_the_words_as_they_are_typed()
    {
        SearchRequest request = new() { Query = Headline, IsAsTyped = true };
        Assert.Equal(await IdsAsync(request), (await SearchAsync(request)).Hits.Select(h => h.Id));
    }

    private Task<SearchAnswer> SearchAsync(SearchRequest request) =>
        new HeadlineSearch(fixture.Sample.Index, WordLists.None).SearchAsync(request, TestContext.Current.CancellationToken);

    private async Task<IEnumerable<string>> IdsAsync(SearchRequest request) =>
        (await fixture.Sample.Index.SearchAsync(request, TestContext.Current.CancellationToken)).Hits.Select(h => h.Id);
}
