using CableSearch.Search.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Documents;

/// <summary>
/// The fields of one document, and the token streams and words from which Lucene reads the fields. A thread uses one object again and again
/// for all its documents. To make new streams and words for each document would take longer than cutting the text into words.
/// </summary>
internal sealed class DocumentFields
{
    // Largest number of languages whose word forms are cached. If another language comes, the cache is cleared. Articles come in fewer
    // languages, so this normally never happens.
    private const int MaxLanguages = 16;

    private readonly List<IIndexableField> _fields = [];
    private readonly List<TermStream> _streams = [];
    private readonly List<TextWords> _words = [];
    private readonly Dictionary<string, WordForms> _languages = new(StringComparer.Ordinal);
    private int _usedStreams;
    private int _usedWords;
    private long _distinctFields;

    /// <summary>The fields of the document. The list is emptied by <see cref="Begin"/>.</summary>
    public IReadOnlyList<IIndexableField> Fields => _fields;

    /// <summary>Begins the next document.</summary>
    public void Begin()
    {
        _fields.Clear();
        (_usedStreams, _usedWords) = (0, 0);
    }

    /// <summary>Cuts a text into words. All fields that contain the text share the result.</summary>
    public TextWords Cut(string text, string language, bool byCharacter = false)
    {
        if (_usedWords == _words.Count) _words.Add(new());
        TextWords words = _words[_usedWords++];
        if (!_languages.TryGetValue(language, out WordForms? forms))
        {
            if (_languages.Count >= MaxLanguages) _languages.Clear();
            _languages.Add(language, forms = new(language));
        }
        words.Read(text, forms, byCharacter);
        return words;
    }

    /// <summary>Adds a field with the words of a text.</summary>
    public void Add(string name, TextWords words, WordAspect aspect, FieldType type)
    {
        TermStream stream = NextStream();
        if (type.IndexOptions == IndexOptions.DOCS_ONLY) stream.SetDistinct(words, aspect, ++_distinctFields);
        else stream.Set(words, aspect);
        _fields.Add(new Field(name, stream, type));
    }

    /// <summary>Adds a field with the exact spellings of words, see <see cref="WrittenTerm"/>.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="texts">All the words of the document.</param>
    public void AddWritten(string name, params ReadOnlySpan<TextWords> texts)
    {
        TermStream stream = NextStream();
        stream.SetWritten(texts, ++_distinctFields);
        _fields.Add(new Field(name, stream, FieldTypes.Presence));
    }

    /// <summary>Adds a field with exact values. Adds nothing if there are no values.</summary>
    public void AddExact(string name, params IReadOnlyCollection<string> values)
    {
        if (values.Count == 0) return;
        TermStream stream = NextStream();
        stream.Set(values);
        _fields.Add(new Field(name, stream, FieldTypes.Presence));
    }

    /// <summary>Adds the values of a facet, both for filtering and for counting.</summary>
    public void AddFacet(string name, params IReadOnlyCollection<string> values)
    {
        AddExact(name, values);
        foreach (string value in values) _fields.Add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }

    /// <summary>Adds a value that a result shows and that can't be searched; null adds nothing.</summary>
    public void AddStored(string name, string? value)
    {
        if (value is not null) _fields.Add(new StoredField(name, value));
    }

    public void Add(IIndexableField field) => _fields.Add(field);

    private TermStream NextStream()
    {
        if (_usedStreams == _streams.Count) _streams.Add(new());
        return _streams[_usedStreams++];
    }
}
