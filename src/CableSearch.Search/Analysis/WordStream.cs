using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CableSearch.Search.Analysis;

/// <summary>Feeds the words of a text to the index in one of three forms.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly string _text;
    private readonly Func<string, TextToken, string> _form;
    private int _at;

    private WordStream(string text, Func<string, TextToken, string> form)
    {
        (_text, _form) = (text, form);
        _term = AddAttribute<ICharTermAttribute>();
    }

    public static WordStream Folded(string text) => new(text, (_, token) => token.Folded);

    public static WordStream Stemmed(string text, Stems stems, string language) => new(text, (_, token) => stems.TermOf(token.Folded, language));

    public static WordStream Written(string text) => new(text, (all, token) => all[token.Start..Math.Min(token.End, token.Start + Tokenizer.MaxLength)]);

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (!Tokenizer.TryNext(_text, ref _at, out TextToken token)) return false;
        _term.SetEmpty().Append(_form(_text, token));
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _at = 0;
    }
}
