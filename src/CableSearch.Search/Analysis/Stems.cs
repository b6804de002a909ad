using System.Collections.Concurrent;

namespace CableSearch.Search.Analysis;

/// <summary>Makes and caches the stems of words in queries, texts and suggestions, by language. Safe to use from many threads.</summary>
internal sealed class Stems
{
    // Largest number of words cached for one language. A full cache is cleared. Stems are cached because snippets ask for the same
    // thousands of words again and again.
    private const int MaxKnown = 50_000;

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);

    /// <summary>
    /// The stem of a folded word (lower case, no accents). A word with digits is returned unchanged, and so is a word of a language without
    /// a stemmer.
    /// </summary>
    public string Of(string folded, string language)
    {
        Known known = _known.GetOrAdd(language, static l => new(l));
        if (known.Words.TryGetValue(folded, out string? stem)) return stem;
        stem = known.Stem(folded);
        // The cached words are counted in Added, because ConcurrentDictionary.Count locks the whole dictionary.
        if (Interlocked.Increment(ref known.Added) > MaxKnown) _known.TryUpdate(language, new(language), known);
        known.Words[folded] = stem;
        return stem;
    }

    /// <summary>The stem of a folded word as a term of the index, see <see cref="Stemmer.TermOf"/>.</summary>
    public string TermOf(string folded, string language) => Stemmer.TermOf(Of(folded, language), language);

    private sealed class Known(string language)
    {
        // Stemmers that no thread uses now. A stemmer can work for one thread only, so a thread takes one out and puts it back afterwards.
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
