using CableSearch.Search.Index;
using CableSearch.Search.Language;
using CableSearch.Search.Running;

namespace CableSearch.Search.Advice;

/// <summary>Finds other spellings of a query from the index's own words.</summary>
internal sealed class Spelling(SearchRunner runner)
{
    private const int MaxSpellings = 3;

    // Spellings of one word that are tried out.
    private const int MaxTried = 4;

    private const int LeastLength = 4;

    /// <summary>Queries with one word in another spelling that find more than the query does.</summary>
    public IReadOnlyList<OtherQuery> Find(int total)
    {
        List<OtherQuery> found = [];
        foreach (QueryTree part in QueryParts.Of(runner.Read.Tree))
        {
            if (QueryParts.PlainWord(part) is not { Length: >= LeastLength } word) continue;
            int documents = runner.Terms.DocumentsWith(IndexFields.Text, word);
            if (documents > Nearest.MaxHits) continue;
            foreach (QueryTree other in Like(word, documents).Concat(Parted(word).Take(MaxTried)))
            {
                QueryTree query = QueryParts.With(runner.Read.Tree, part, other);
                int count = runner.Narrow(runner.Matcher.Match(runner.Builder.Build(query))).Cardinality;
                if (count > total) found.Add(new(query.ToString(), count));
            }
        }
        return [.. found.DistinctBy(f => f.Query).Take(MaxSpellings)];
    }

    private IEnumerable<QueryTree> Like(string word, int documents) =>
        runner.Terms.Similar(IndexFields.Text, word, Nearest.EditsFor(word), MaxTried).Where(w => w.Documents > documents).Select(w => new Leaf(null, LeafForm.Word, w.Word));

    // "qaida" stands in the text as "Qa'ida", "airstrip" may stand as "air strip".
    private IEnumerable<QueryTree> Parted(string word)
    {
        for (int cut = 1; cut < word.Length; cut++)
        {
            (string left, string right) = (word[..cut], word[cut..]);
            if (runner.Terms.DocumentsWith(IndexFields.Text, left) > 0 && runner.Terms.DocumentsWith(IndexFields.Text, right) > 0)
                yield return new Leaf(null, LeafForm.Phrase, $"{left} {right}");
        }
    }
}
