using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CableSearch.Search.Analysis;

/// <summary>Feeds the words of a text to the index in one of four forms.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly string _text;
    private readonly Func<string, TextToken, string> _form;
    private readonly bool _byCharacter;
    private WordCursor _words;

    private WordStream(string text, Func<string, TextToken, string> form, bool byCharacter = false)
    {
        (_text, _form, _byCharacter) = (text, form, byCharacter);
        _term = AddAttribute<ICharTermAttribute>();
    }

    public static WordStream Folded(string text) => new(text, (_, token) => token.Folded);

    /// <summary>The words. Those of scripts without blanks are cut into characters.</summary>
    public static WordStream Characters(string text) => new(text, (_, token) => token.Folded, byCharacter: true);

    public static WordStream Stemmed(string text, Stems stems, string language) =>
        new(text, (_, token) => stems.TermOf(token.Folded, language));

    public static WordStream Written(string text) => new(text, Tokenizer.Written);

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (!_words.TryNext(out TextToken token)) return false;
        _term.SetEmpty().Append(_form(_text, token));
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _words = new(_text, _byCharacter);
    }
}
