using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;

namespace CableSearch.Search.Suggesting;

/// <summary>Finds other spellings of a query from the index's own words and values.</summary>
internal sealed class Spelling(SearchRunner runner)
{
    private const int MaxSpellings = 3;

    // Spellings of one word that are tried out.
    private const int MaxTried = 4;

    private const int LeastLength = 4;

    // A spelling that finds so much less than the best is a slip itself.
    private const int LeastShare = 50;

    /// <summary>Queries in other spelling that find more than the query does, best first: all words mended, then each alone.</summary>
    public IReadOnlyList<OtherQuery> Find(int total)
    {
        IReadOnlyList<QueryTree> parts = QueryParts.Of(runner.Read.Tree);
        List<(QueryTree Part, QueryTree[] Others)> wrong = [.. parts.Select(p => (Part: p, Others: Others(p).ToArray())).Where(p => p.Others.Length > 0)];
        List<OtherQuery> found = [];
        if (wrong.Count > 1) Add(found, TreeBuilder.All([.. parts.Select(p => wrong.Find(w => w.Part.Equals(p)) is { Others: [{ } best, ..] } ? best : p)]), total);
        foreach ((QueryTree part, QueryTree[] others) in wrong)
            foreach (QueryTree other in others) Add(found, QueryParts.With(runner.Read.Tree, part, other), total);
        int most = found.Select(f => f.Count).DefaultIfEmpty().Max();
        return [.. found.Where(f => f.Count * LeastShare >= most).DistinctBy(f => (f.Count, Stemmed(f.Query))).Take(MaxSpellings)];
    }

    private void Add(List<OtherQuery> found, QueryTree query, int total)
    {
        int count = runner.Narrow(runner.Matcher.Match(runner.Builder.Build(query))).Cardinality;
        if (count > total) found.Add(new(query.ToString(), count));
    }

    private string Stemmed(string query) => string.Join(' ', Tokenizer.Read(query).Select(t => runner.Text.StemOf(t.Folded)));

    private IEnumerable<QueryTree> Others(QueryTree part) => part switch
    {
        _ when QueryParts.PlainWord(part) is { } word => word.Length < LeastLength ? [] : OfWord(word),
        Leaf { Form: LeafForm.Word } leaf when leaf.Field is { } field && QueryFields.Texts.Contains(field) => Better(leaf.Text, field) is { } other ? [leaf with { Text = other }] : [],
        Leaf { Form: LeafForm.Phrase or LeafForm.Near, Field: null or QueryFields.Subject } leaf => OfPhrase(leaf),
        Leaf { Field: "post" or "country" or "tag" or "caveat" or "lang", Form: LeafForm.Word or LeafForm.Phrase } leaf => OfValue(leaf),
        _ => [],
    };

    private IEnumerable<QueryTree> OfWord(string word)
    {
        int documents = runner.Terms.DocumentsWith(IndexFields.Text, word);
        IReadOnlyList<(string Word, int Documents, int Edits)> similar = runner.Terms.Similar(IndexFields.Text, word, Nearest.EditsFor(word), MaxTried);
        if (!Slip.IsOne(documents, similar)) return [];
        return similar.Where(w => w.Documents > documents).Select(QueryTree (w) => new Leaf(null, LeafForm.Word, w.Word)).Concat(documents <= Nearest.MaxHits ? Parted(word).Take(MaxTried) : []);
    }

    private IEnumerable<QueryTree> OfPhrase(Leaf phrase)
    {
        string field = phrase.Field ?? IndexFields.Text;
        string[] words = [.. Tokenizer.Read(phrase.Text).Select(t => t.Folded)];
        string[] better = [.. words.Select(w => Better(w, field) ?? w)];
        if (!better.SequenceEqual(words)) yield return phrase with { Text = string.Join(' ', better) };
    }

    // The likeliest word that a word misspells.
    private string? Better(string word, string field)
    {
        string folded = Tokenizer.Fold(word);
        if (folded.Length < LeastLength || !folded.All(char.IsLetter)) return null;
        int documents = runner.Terms.DocumentsWith(field, folded);
        return runner.Terms.Similar(field, folded, Nearest.EditsFor(folded), 1) is [var best] && best.Documents > documents && (documents == 0 || Slip.IsOftener(best.Documents, documents)) ? best.Word : null;
    }

    private IEnumerable<QueryTree> OfValue(Leaf leaf)
    {
        if (runner.Matcher.Match(runner.Builder.Build(leaf)).Cardinality > 0) return [];
        string typed = Tokenizer.Fold(leaf.Text);
        return NearValues.Of(leaf.Field!, typed, runner.Terms).Take(MaxSpellings).Select(v => leaf with { Text = v, Form = LeafForm.Word });
    }

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
