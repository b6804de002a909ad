using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CableSearch.Search.Analysis;

/// <summary>
/// Feeds a field: one form of the words of a text, or some exact values. Used again for document after document, by one thread; the words
/// must stay until the document is added.
/// </summary>
internal sealed class TermStream : TokenStream
{
    private readonly TermBytes _term = new();
    private readonly IPositionIncrementAttribute _increment;
    private readonly List<byte[]> _values = [];
    // Hashes of the words that are written otherwise than folded. Of two words that share a hash the second has a term too many.
    private readonly HashSet<ulong> _otherwise = [];
    private TextWords? _words;
    private WordAspect _aspect;
    private long _field;
    private int _at;

    public TermStream()
    {
        AddAttributeImpl(_term);
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>Feeds each word.</summary>
    public void Set(TextWords words, WordAspect aspect) => (_words, _aspect, _field) = (words, aspect, 0);

    /// <summary>Feeds each word once, for a field that says no more of a word than that it is there.</summary>
    /// <param name="words">The words.</param>
    /// <param name="aspect">Which form of them.</param>
    /// <param name="field">A number that no other field of this thread has had.</param>
    public void SetDistinct(TextWords words, WordAspect aspect, long field) => (_words, _aspect, _field) = (words, aspect, field);

    /// <summary>Feeds the written forms of words, each once, as far as they have terms: see <see cref="WrittenTerm"/>.</summary>
    /// <param name="texts">All the words of a document.</param>
    /// <param name="field">A number that no other field of this thread has had.</param>
    public void SetWritten(ReadOnlySpan<TextWords> texts, long field)
    {
        _words = null;
        _values.Clear();
        _otherwise.Clear();
        foreach (TextWords text in texts)
            foreach (WordForm word in text.Words)
                if (!word.IsFolded && word.LastSeen != field) AddWritten(word, field);
        foreach (TextWords text in texts)
            foreach (WordForm word in text.Words)
                if (word.IsFolded && word.LastSeen != field && _otherwise.Contains(word.Hash)) AddWritten(word, field);
    }

    /// <summary>Feeds exact values.</summary>
    public void Set(IEnumerable<string> values)
    {
        _words = null;
        _values.Clear();
        foreach (string value in values) _values.Add(Encoding.UTF8.GetBytes(value));
    }

    public override bool IncrementToken()
    {
        if (_words is null)
        {
            if (_at >= _values.Count) return false;
            _term.Set(_values[_at++]);
            return true;
        }
        ReadOnlySpan<WordForm> words = _words.Words;
        while (_at < words.Length)
        {
            WordForm word = words[_at++];
            if (_field != 0)
            {
                if (word.LastSeen == _field) continue;
                word.LastSeen = _field;
            }
            _term.Set(_aspect == WordAspect.Stem ? word.Stem : word.Folded);
            return true;
        }
        return false;
    }

    public override void Reset()
    {
        base.Reset();
        _at = 0;
        _increment.PositionIncrement = 1;
    }

    private void AddWritten(WordForm word, long field)
    {
        word.LastSeen = field;
        _values.Add(word.Written);
        if (!word.IsFolded) _otherwise.Add(word.Hash);
    }
}
