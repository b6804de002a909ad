using System.Collections.Concurrent;

namespace CableSearch.Search.Analysis;

/// <summary>Stems of the words of queries, snippets and suggestions, by language. Safe to use from many threads.</summary>
internal sealed class Stems
{
    // Snippets ask for the same thousands of words again and again. When this many are cached for a language, its cache is cleared.
    private const int MaxKnown = 50_000;

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);

    /// <summary>The stem of a folded word; words with digits, and words of languages without a stemmer, are their own.</summary>
    public string Of(string folded, string language)
    {
        Known known = _known.GetOrAdd(language, static l => new(l));
        if (known.Words.TryGetValue(folded, out string? stem)) return stem;
        stem = known.Stem(folded);
        // Not Count: asking a concurrent dictionary for it locks all of it.
        if (Interlocked.Increment(ref known.Added) > MaxKnown) _known.TryUpdate(language, new(language), known);
        known.Words[folded] = stem;
        return stem;
    }

    /// <summary>The stem as a term of the index, see <see cref="Stemmer.TermOf"/>.</summary>
    public string TermOf(string folded, string language) => Stemmer.TermOf(Of(folded, language), language);

    private sealed class Known(string language)
    {
        // A stemmer works on one word at a time: each is lent to one thread, then put back.
        private readonly ConcurrentBag<Stemmer> _idle = [];

        public int Added;

        public ConcurrentDictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

        public string Stem(string folded)
        {
            Stemmer stemmer = _idle.TryTake(out Stemmer? taken) ? taken : new(language);
            string stem = stemmer.Of(folded);
            _idle.Add(stemmer);
            return stem;
        }
    }
}
