using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CableSearch.Search.Analysis;

/// <summary>
/// Gives Lucene the terms of one field of a document: either the words of a text, or exact values such as ids. A thread uses its stream
/// again for each document. Until a document is added to the index, its words must not change.
/// </summary>
internal sealed class TermStream : TokenStream
{
    private readonly TermBytes _term = new();
    private readonly IPositionIncrementAttribute _increment;
    private readonly List<byte[]> _values = [];
    // The words that the document has with capitals or accents at least once. They are stored as hashes of their folded forms (lower case,
    // no accents). For "Peru", this is the hash of "peru". If two words have the same hash, the index may get a term that it does not need,
    // which does no harm.
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

    /// <summary>Gives every word of a text.</summary>
    public void Set(TextWords words, WordAspect aspect) => (_words, _aspect, _field) = (words, aspect, 0);

    /// <summary>Gives each word of a text once, for a field that records only whether a document contains a word.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="aspect">Whether the folded words or their stems are given.</param>
    /// <param name="field">
    /// A number that this thread uses only for this field of this document. Each word that was given to Lucene is marked with this number,
    /// and is then not given again.
    /// </param>
    public void SetDistinct(TextWords words, WordAspect aspect, long field) => (_words, _aspect, _field) = (words, aspect, field);

    /// <summary>
    /// Gives each spelling of each word once, with capitals and accents. Some spellings need no term in the index and are left out, see
    /// <see cref="WrittenTerm"/>.
    /// </summary>
    /// <param name="texts">All the words of a document.</param>
    /// <param name="field">
    /// A number that this thread uses only for this field of this document. Each spelling that was given to Lucene is marked with this
    /// number, and is then not given again.
    /// </param>
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

    /// <summary>Gives exact values, such as ids.</summary>
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
