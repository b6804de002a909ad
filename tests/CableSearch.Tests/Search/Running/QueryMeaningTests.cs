using CableSearch.Archive;
using CableSearch.Archive.Cables;
using CableSearch.Cables;
using CableSearch.Search.Analysis;

namespace CableSearch.Tests.Search.Running;

/// <summary>Queries over the sample against what a plain scan of the same cables says.</summary>
public sealed class QueryMeaningTests : IAsyncLifetime
{
    private readonly List<Scanned> _cables = [];
    private SampleIndex _sample = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _sample = await SampleIndex.CreateAsync();
        await foreach (ArchiveChange change in _sample.Archive.ChangesAsync(0, Stop))
            if (change is CableChanged { Cable: { Text: { } text } held }) _cables.Add(new(held, CableReader.Read(text)));
    }

    public ValueTask DisposeAsync() => _sample.DisposeAsync();

    [Fact]
    public async Task A_scope_holds_for_all_words_beside_it_groups_included()
    {
        await SameAsync("in:summary (mittens OR sheep)", c => Has(c.Cable, ParagraphKind.Summary, "mittens") || Has(c.Cable, ParagraphKind.Summary, "sheep"));
        await SameAsync("in:comment wearing", c => Has(c.Cable, ParagraphKind.Comment, "wearing"));
        await SameAsync("in:summary -mittens", c => c.Cable.Paragraphs.Any(p => p.Kind == ParagraphKind.Summary) && !Has(c.Cable, ParagraphKind.Summary, "mittens"));
        await SameAsync("in:comment", c => c.Cable.Paragraphs.Any(p => p.Kind == ParagraphKind.Comment));
    }

    [Fact]
    public async Task Fields_of_names_look_where_their_names_say()
    {
        await SameAsync("to:secstate", c => c.Cable.Recipients.Any(r => Words(r.Name).Contains("secstate")));
        await SameAsync("info:\"amembassy lima\"", c => c.Cable.InfoRecipients.Any(r => string.Join(' ', Words(r.Name)).Contains("amembassy lima", StringComparison.Ordinal)));
        foreach (string name in _cables.SelectMany(c => c.Cable.SignedBy).Select(s => Words(s)[^1]).Distinct().Take(5))
            await SameAsync("signed:" + name, c => c.Cable.SignedBy.Any(s => Words(s).Contains(name)));
        foreach (string name in _cables.Select(c => c.Cable.ClassifiedBy).OfType<string>().Select(s => Words(s)[^1]).Distinct().Take(5))
            await SameAsync("classifiedby:" + name, c => c.Cable.ClassifiedBy is { } who && Words(who).Contains(name));
    }

    [Fact]
    public async Task Patterns_hold_in_fields_of_values_and_over_hyphens()
    {
        await SameAsync("id:09LIMA*", c => c.Held.Id.StartsWith("09LIMA", StringComparison.Ordinal));
        await SameAsync("tag:EA*", c => c.Cable.Tags.Any(t => t.Kind != TagKind.Person && t.Value.StartsWith("EA", StringComparison.Ordinal)));
        await SameAsync("aide-mem*", c => Text(c).Contains(" aide mem", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_written_form_of_several_words_is_found_as_it_is_typed()
    {
        await SameAsync("=AIDE-MEMOIRE", c => c.Held.Text!.Body!.Contains("AIDE-MEMOIRE", StringComparison.Ordinal));
        await SameAsync("=aide-MEMOIRE", _ => false);
    }

    [Fact]
    public async Task Classification_covers_its_caveats_in_the_query_and_not_in_the_parameter()
    {
        await SameAsync("class:secret", c => c.Held.Classification?.StartsWith("SECRET", StringComparison.Ordinal) == true);
        await SameAsync("class:secret-noforn", c => c.Held.Classification == "SECRET//NOFORN");
    }

    [Fact]
    public async Task What_is_like_a_word_comes_behind_the_word_itself()
    {
        string[] exact = await _sample.CablesAsync("police");
        string[] first = [.. (await _sample.SearchAsync("police~ kind:cable")).Hits.Take(exact.Length).Select(h => h.Id).Order(StringComparer.Ordinal)];
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
        Assert.Equal(_cables.Where(isMeant).Select(c => c.Held.Id).Order(StringComparer.Ordinal), (await _sample.Index.AllMatchesAsync(new() { Query = query + " kind:cable" })).Order(StringComparer.Ordinal));

    private static bool Has(Cable cable, ParagraphKind kind, string word) => cable.Paragraphs.Any(p => p.Kind == kind && Words(p.Text).Contains(word));

    private static string[] Words(string text) => [.. Tokenizer.Read(text).Select(t => t.Folded)];

    private static string Text(Scanned cable) => " " + string.Join(' ', Words(cable.Held.Text!.Body!));

    private sealed record Scanned(HeldCable Held, Cable Cable);
}
