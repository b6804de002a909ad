using CableSearch.Search.Analysis;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;
using Lucene.Net.Index;

namespace CableSearch.Tests.Search.Matching;

/// <summary>
/// The index contains words, not English stems. The words that have a given stem are looked up among all words of the index.
/// </summary>
public sealed class StemWordsTests
{
    [Fact]
    public async Task The_words_of_a_stem_are_those_of_the_dictionary_that_have_it()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        using DirectoryReader reader = sample.OpenReader();
        Stems stems = new();
        StemWords words = new(new(reader, new()), stems, _ => true);

        ILookup<string, string> expected = WordsOf(reader).ToLookup(w => stems.Of(w, "en"), StringComparer.Ordinal);

        Assert.NotEmpty(expected);
        Assert.All(expected.Where(s => s.Key.Length > 1), s => Assert.Equal(s.Order(StringComparer.Ordinal), words.Of(s.Key)));
    }

    [Theory]
    [InlineData("party", "parties", "party's", "happy", "happiness", "happily")]
    [InlineData("hope", "hoping", "hoped", "hop", "hopping", "hopes", "using", "useful", "usefulness", "used")]
    [InlineData("accessibility", "accessible", "possibly", "representativeness", "capitalization", "conditionalities")]
    [InlineData("dying", "die", "lying", "tying", "skies", "sky", "skis", "idly", "gently", "ugly", "early", "only", "singly")]
    [InlineData("going", "goes", "agency", "agencies", "geology", "sensitivities", "relational", "generalizing", "01", "f16", "élan")]
    public void A_word_begins_as_the_stem_says(params string[] words)
    {
        Stems stems = new();
        Assert.All(words.Select(w => Tokenizer.Read(w).First().Folded), w =>
        {
            string stem = stems.Of(w, "en");
            Assert.Contains(EnglishStems.Beginnings(stem), b => w.StartsWith(b, StringComparison.Ordinal));
            Assert.True(w.Length <= stem.Length + EnglishStems.MaxEnding);
        });
    }

    [Fact]
    public async Task Only_so_much_of_the_dictionary_is_read_as_the_budget_allows()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        using DirectoryReader reader = sample.OpenReader();
        int left = 1;

        Assert.Single(new StemWords(new(reader, new()), new(), _ => left-- > 0).Of("report"));
        Assert.True(new StemWords(new(reader, new()), new(), _ => true).Of("report").Count > 1);
    }

    [Fact]
    public async Task What_an_earlier_search_found_costs_a_later_one_as_much()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        using DirectoryReader reader = sample.OpenReader();
        KnownTerms known = new();
        long left = 10_000, scans = 10_000;
        bool TryScans(long count)
        {
            if (count > left) return false;
            left -= count;
            return true;
        }

        IReadOnlyList<string> whole = new StemWords(new(reader, known), new(), TryScans).Of("report");
        scans -= left;
        left = scans;
        Assert.Equal(whole, new StemWords(new(reader, known), new(), TryScans).Of("report"));
        Assert.Equal(0, left);
        left = 1;
        Assert.NotEqual(whole, new StemWords(new(reader, known), new(), TryScans).Of("report"));
    }

    private static List<string> WordsOf(IndexReader reader)
    {
        List<string> words = [];
        TermsEnum all = MultiFields.GetTerms(reader, IndexFields.Text).GetEnumerator();
        while (all.MoveNext()) words.Add(all.Term.Utf8ToString());
        return words;
    }
}
