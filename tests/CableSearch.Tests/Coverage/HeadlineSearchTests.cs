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

    [Theory]
    [InlineData("Perú pide ayuda a EE.UU. contra el narcotráfico", "09LIMA9001", "peru-requests-us-help-in-fight-on-traffickers")]
    [InlineData("narcotráfico", "09LIMA9001", null)]
    [InlineData("perros antidrogas", "09LIMA9001", null)]
    [InlineData("policía antidrogas", "09LIMA9001", null)]
    public async Task A_query_in_another_language_that_finds_nothing_is_asked_in_English(string query, string cable, string? article)
    {
        SearchAnswer answer = await SearchAsync(new() { Query = query });
        Assert.NotNull(answer.AlsoAsked);
        Assert.Contains(cable, answer.Hits.Select(h => h.Id));
        if (article is not null) Assert.Contains(article, answer.Hits.Select(h => h.Id));
    }

    [Fact]
    public async Task A_misspelt_English_word_is_not_taken_for_another_language()
    {
        SearchAnswer answer = await SearchAsync(new() { Query = "dirandor" });
        Assert.Null(answer.AlsoAsked);
        Assert.Equal(0, answer.Total);
    }

    // The English translation of a word can contain a frequent word: "pide" is "ask for" in some dictionaries. The search must not
    // highlight frequent words such as "for".
    [Fact]
    public async Task Only_words_that_say_something_are_highlighted_for_a_headline()
    {
        SearchAnswer answer = await SearchAsync(new() { Query = "Perú pide ayuda a EE.UU. contra el narcotráfico" });
        string[] marked = [.. answer.Hits.SelectMany(h => h.Snippets)
            .SelectMany(s => s.Highlights.Select(m => s.Text[m.Start..m.End].ToLowerInvariant()))];
        Assert.NotEmpty(marked);
        Assert.DoesNotContain(marked, m => m is "in" or "for" or "against" or "the");
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
