using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;
using Lucene.Net.Index;

namespace CableSearch.Tests.Search.Matching;

/// <summary>The search for similar spellings finds the same words as a comparison with every word of the index.</summary>
public sealed class SimilarTermsTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("dirandor")]
    [InlineData("polcie")]
    [InlineData("minster")]
    [InlineData("embasy")]
    [InlineData("lime")]
    [InlineData("of")]
    [InlineData("09lima9001")]
    [InlineData("élan")]
    [InlineData("警察")]
    public void They_begin_alike_and_are_so_many_edits_away(string word)
    {
        using DirectoryReader reader = fixture.Sample.OpenReader();
        foreach (int edits in (int[])[1, 2])
        {
            Dictionary<string, int> found = [];
            SimilarTerms.Add(reader, IndexFields.Text, word, edits, () => true, found);

            string[] expected = [.. WordsOf(reader).Distinct().Where(w => EditDistance.AreWithin(word, w, edits)
                && EditDistance.Between(word, w, edits) < Math.Min(word.Length, w.Length)).Order(StringComparer.Ordinal)];
            Assert.Equal(expected, found.Keys.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void What_an_earlier_search_found_costs_a_later_one_as_much()
    {
        using DirectoryReader reader = fixture.Sample.OpenReader();
        KnownTerms known = new();
        WorkBudget whole = WorkBudget.For(reader, gone: Stop), first = WorkBudget.For(reader, gone: Stop);
        WorkBudget second = WorkBudget.For(reader, gone: Stop);

        IReadOnlyList<(string, int, int)> found = new TermDictionary(new(reader, known), first).Similar(IndexFields.Text, "minster", 2, 9);

        Assert.NotEmpty(found);
        Assert.Equal(found, new TermDictionary(new(reader, known), second).Similar(IndexFields.Text, "minster", 2, 9));
        Assert.True(first.Scans < whole.Scans);
        Assert.Equal(first.Scans, second.Scans);
    }

    private static IEnumerable<string> WordsOf(IndexReader reader)
    {
        TermsEnum terms = MultiFields.GetTerms(reader, IndexFields.Text).GetEnumerator();
        while (terms.MoveNext()) yield return terms.Term.Utf8ToString();
    }
}
