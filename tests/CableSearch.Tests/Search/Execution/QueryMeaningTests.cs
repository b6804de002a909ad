using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;
using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;

namespace CableSearch.Tests.Search.Execution;

/// <summary>A query finds the same cables of the sample as a plain scan of all cables.</summary>
public sealed class QueryMeaningTests(SampleFixture fixture) : IClassFixture<SampleFixture>, IAsyncLifetime
{
    private readonly List<Scanned> _cables = [];
    private readonly SampleIndex _sample = fixture.Sample;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await foreach (ArchiveChange change in _sample.Archive.ChangesAsync(0, Stop))
            if (change is CableChanged { Cable: { Text: { } text } held }) _cables.Add(new(held, CableParser.Parse(text)));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_scope_holds_for_all_words_beside_it_groups_included()
    {
        await SameAsync("in:summary (mittens OR sheep)",
            c => Has(c.Cable, ParagraphKind.Summary, "mittens") || Has(c.Cable, ParagraphKind.Summary, "sheep"));
        await SameAsync("in:comment wearing", c => Has(c.Cable, ParagraphKind.Comment, "wearing"));
        await SameAsync("in:summary -mittens",
            c => c.Cable.Paragraphs.Any(p => p.Kind == ParagraphKind.Summary) && !Has(c.Cable, ParagraphKind.Summary, "mittens"));
        await SameAsync("in:comment", c => c.Cable.Paragraphs.Any(p => p.Kind == ParagraphKind.Comment));
    }

    [Fact]
    public async Task Fields_of_names_look_where_their_names_say()
    {
        await SameAsync("to:secstate", c => c.Cable.Recipients.Any(r => Words(r.Name).Contains("secstate")));
        await SameAsync("info:\"amembassy lima\"",
            c => c.Cable.InfoRecipients.Any(r => string.Join(' ', Words(r.Name)).Contains("amembassy lima", StringComparison.Ordinal)));
        foreach (string name in _cables.SelectMany(c => c.Cable.SignedBy).Select(s => Words(s)[^1]).Distinct().Take(5))
            await SameAsync("signed:" + name, c => c.Cable.SignedBy.Any(s => Words(s).Contains(name)));
        foreach (string name in _cables.Select(c => c.Cable.ClassifiedBy).OfType<string>().Select(s => Words(s)[^1]).Distinct().Take(5))
            await SameAsync("classifiedby:" + name, c => c.Cable.ClassifiedBy is { } who && Words(who).Contains(name));
    }

    [Fact]
    public async Task Patterns_hold_in_fields_of_values_and_over_hyphens()
    {
        await SameAsync("id:09LIMA*", c => c.Held.Id.StartsWith("09LIMA", StringComparison.Ordinal));
        await SameAsync("tag:EA*",
            c => c.Cable.Tags.Any(t => t.Kind != TagKind.Person && t.Value.StartsWith("EA", StringComparison.Ordinal)));
        await SameAsync("aide-mem*", c => Text(c).Contains(" aide mem", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_written_form_of_several_words_is_found_as_it_is_typed()
    {
        await SameAsync("=AIDE-MEMOIRE", c => c.Held.Text!.Body!.Contains("AIDE-MEMOIRE", StringComparison.Ordinal));
        await SameAsync("=aide-MEMOIRE", _ => false);
    }

    [Fact]
    public async Task Each_form_of_a_word_is_found_in_the_cables_that_write_it_so()
    {
        string[] forms = [.. _cables.SelectMany(FormsOf).Distinct().Where(f => f.All(char.IsAsciiLetter)).Order(StringComparer.Ordinal)];
        string[] some = [.. forms.Where((_, i) => i % 151 == 0), "mittens", "Mittens", "MITTENS"];

        Assert.Contains(some, f => f.All(char.IsUpper));
        Assert.Contains(some, f => f.All(char.IsLower));
        foreach (string form in some) await SameAsync("=" + form, c => FormsOf(c).Contains(form));
    }

    [Fact]
    public async Task Classification_covers_its_caveats_in_the_query_and_not_in_the_parameter()
    {
        await SameAsync("class:secret", c => c.Held.Classification?.StartsWith("SECRET", StringComparison.Ordinal) == true);
        await SameAsync("class:secret-noforn", c => c.Held.Classification == "SECRET//NOFORN");
    }

    [Fact]
    public async Task Each_language_has_stems_of_its_own()
    {
        // The stem of the Portuguese word "perez" is "per", like the stem of the English word "per". The index must not confuse the two, so
        // their terms differ.
        Stems stems = new();
        Assert.NotEqual(stems.TermOf("per", "en"), stems.TermOf("perez", "pt"));
        await SameAsync("perez",
            c => Text(c).Contains(" perez ", StringComparison.Ordinal) || Text(c).Contains(" perezs ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_range_may_be_open_at_either_end()
    {
        await SameAsync("date:2009..", c => c.Held.Created?.Year >= 2009);
        await SameAsync("date:..1973", c => c.Held.Created?.Year <= 1973);
        await SameAsync("year:2009-06..", c => c.Held.Created >= new DateTime(2009, 6, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    [Theory]
    [InlineData("subject:river", "subject:rivers")]
    [InlineData("in:summary request", "in:summary requests")]
    [InlineData("country:peru", "country:PE")]
    [InlineData("class:sbu", "class:fouo")]
    [InlineData("region:wha", "region:\"western hemisphere\"")]
    [InlineData("reason:\"1.4 (b)\"", "reason:1.4b")]
    [InlineData("mark:s//nf", "mark:s/nf")]
    [InlineData("lang:english", "lang:en")]
    [InlineData("tag:\"narcotics\"", "tag:SNAR")]
    [InlineData("post:\"la paz\"", "post:paz")]
    public async Task Two_ways_of_writing_ask_for_the_same(string one, string other)
    {
        string[] found = await _sample.CablesAsync(one);
        Assert.NotEmpty(found);
        Assert.Equal(found, await _sample.CablesAsync(other));
    }

    [Fact]
    public async Task A_field_that_takes_an_id_does_not_name_the_cable_itself()
    {
        SearchAnswer answer = await _sample.SearchAsync("ref:09STATE999003 kind:cable");
        Assert.Equal(10, answer.Total);
        Assert.Null((await _sample.SearchAsync("ref:09STATE999003")).CableId);
        Assert.DoesNotContain(answer.Hits, h => h.Id == "09STATE999003");
        Assert.Null((await _sample.SearchAsync("date:2009-06")).CableId);
        Assert.Null((await _sample.SearchAsync("june 2009 12")).CableId);
    }

    [Fact]
    public async Task One_id_or_another_finds_what_each_finds()
    {
        string[] one = await _sample.CablesAsync("09STATE999003"), other = await _sample.CablesAsync("08LIMA9001");
        Assert.Equal(one.Union(other).Order(StringComparer.Ordinal), await _sample.CablesAsync("09STATE999003 OR 08LIMA9001"));
    }

    [Fact]
    public async Task A_written_form_is_found_in_the_address_block_too() =>
        Assert.Equal(await _sample.CablesAsync("to:secstate =SECSTATE"), await _sample.CablesAsync("to:secstate"));

    [Fact]
    public async Task Patterns_share_what_a_query_may_look_for_so_that_none_finds_nothing() =>
        Assert.NotEmpty(await _sample.CablesAsync("in* co* pr* re* st* ma*"));

    [Fact]
    public async Task What_is_like_a_word_comes_behind_the_word_itself()
    {
        string[] exact = await _sample.CablesAsync("police");
        string[] first = [.. (await _sample.SearchAsync("police~ kind:cable")).Hits.Take(exact.Length)
            .Select(h => h.Id).Order(StringComparer.Ordinal)];
        Assert.Equal(exact.Intersect(first).Count(), first.Length);
    }

    [Fact]
    public async Task Every_word_of_every_subject_finds_its_cable()
    {
        foreach (Scanned cable in _cables.Where(c => c.Cable.Subject is not null))
        {
            string query = string.Join(' ', Words(cable.Cable.Subject!).Where(w => w is not ("and" or "or" or "not")));
            Assert.Contains(cable.Held.Id, await _sample.CablesAsync(query));
        }
    }

    private async Task SameAsync(string query, Func<Scanned, bool> isMeant) =>
        Assert.Equal(_cables.Where(isMeant)
            .Select(c => c.Held.Id).Order(StringComparer.Ordinal),
            (await _sample.Index.AllMatchesAsync(new() { Query = query + " kind:cable" })).Order(StringComparer.Ordinal));

    private static bool Has(Cable cable, ParagraphKind kind, string word) =>
        cable.Paragraphs.Any(p => p.Kind == kind && Words(p.Text).Contains(word));

    private static HashSet<string> FormsOf(Scanned cable)
    {
        CableText text = cable.Held.Text!;
        string all = $"{cable.Held.Id} {cable.Held.Origin} {text.Header}\n{SearchableBody.Of(text.Body ?? "")}";
        return [.. Tokenizer.Read(all).Select(t => Tokenizer.Written(all, t))];
    }

    private static string[] Words(string text) => [.. Tokenizer.Read(text).Select(t => t.Folded)];

    private static string Text(Scanned cable) => " " + string.Join(' ', Words(cable.Held.Text!.Body!));

    private sealed record Scanned(HeldCable Held, Cable Cable);
}
