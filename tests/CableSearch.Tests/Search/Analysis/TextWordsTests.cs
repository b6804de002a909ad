using System.Text;
using CableSearch.Search.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CableSearch.Tests.Search.Analysis;

public sealed class TextWordsTests
{
    [Theory]
    [InlineData("The Embassy's 1,091 visas, U.S. and E.O. 12958; Perez said MOSCOW, moscow and Moscow.", "en")]
    [InlineData("São Tomé y las reuniones de los gobiernos", "es")]
    [InlineData("п’ять воєн, 港口 และ ท่าเรือ 08LIMA1667", "en")]
    public void Words_that_are_indexed_have_the_forms_that_queries_ask_for(string text, string language)
    {
        TextWords words = new();
        words.Read(text, new WordForms(language));
        Stems stems = new();
        TextToken[] tokens = [.. Tokenizer.Read(text)];

        Assert.Equal(tokens.Select(t => t.Folded), words.Words.ToArray().Select(w => Encoding.UTF8.GetString(w.Folded)));
        Assert.Equal(
            tokens.Select(t => WrittenTerm.Of(t.Folded, Tokenizer.Written(text, t))),
            words.Words.ToArray().Select(w => Encoding.UTF8.GetString(w.Written)));
        Assert.Equal(
            tokens.Select(t => stems.TermOf(t.Folded, language)),
            words.Words.ToArray().Select(w => Encoding.UTF8.GetString(w.Stem)));
    }

    [Fact]
    public void Common_words_are_remembered_however_many_rare_ones_come()
    {
        WordForms forms = new("en");
        WordForm common = forms.Of("embassy");

        for (int i = 0; i < 200_000; i++)
        {
            forms.Of($"rare{i}");
            if (i % 1000 == 0) Assert.Same(common, forms.Of("embassy"));
        }
    }

    [Fact]
    public void A_field_that_counts_no_repetitions_is_given_each_word_once()
    {
        TextWords words = new();
        words.Read("to be or not to be", new WordForms("en"));
        TermStream stream = new();

        stream.SetDistinct(words, WordAspect.Folded, field: 1);
        Assert.Equal(4, Count(stream));
        stream.Set(words, WordAspect.Folded);
        Assert.Equal(6, Count(stream));
    }

    [Theory]
    [InlineData("to be or not", "", "")]
    [InlineData("To be or not to be", "", "to|To to|to")]
    [InlineData("PERU and peru", "Peru 001091", "peru|PERU peru|Peru 1091|001091 peru|peru")]
    public void A_form_has_a_term_where_the_word_is_not_only_written_as_it_is_folded(string body, string header, string terms)
    {
        WordForms forms = new("en");
        TextWords one = new(), other = new();
        one.Read(body, forms);
        other.Read(header, forms);
        TermStream stream = new();

        stream.SetWritten([one, other], field: 1);

        Assert.Equal(terms, string.Join(' ', Terms(stream).Select(t => t.Replace('\0', '|'))));
    }

    private static int Count(TermStream stream) => Terms(stream).Count;

    private static List<string> Terms(TermStream stream)
    {
        List<string> terms = [];
        ITermToBytesRefAttribute term = stream.GetAttribute<ITermToBytesRefAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) terms.Add(term.BytesRef.Utf8ToString());
        stream.End();
        return terms;
    }
}
