namespace CableSearch.Search.Language;

/// <summary>Collects notes on a query: sentences that tell the reader how it was understood. A repeated note is dropped.</summary>
internal sealed class QueryNotes
{
    /// <summary>
    /// Largest number of notes on a query. More are dropped, so that a query full of stray operators does not fill the page.
    /// </summary>
    public const int MaxNotes = 8;

    private readonly List<string> _sentences = [];

    public IReadOnlyList<string> Sentences => _sentences;

    public void Add(string sentence)
    {
        if (_sentences.Count < MaxNotes && !_sentences.Contains(sentence)) _sentences.Add(sentence);
    }
}
