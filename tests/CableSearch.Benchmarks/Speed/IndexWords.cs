using System.Globalization;
using CableSearch.Search.Analysis;
using CableSearch.Search.Documents;
using Lucene.Net.Index;

namespace CableSearch.Benchmarks.Speed;

/// <summary>
/// Chooses words and facet values of an index by how common they are, to put them into the templates of the benchmark queries.
/// </summary>
internal sealed class IndexWords(IndexReader reader)
{
    private const int MinLetters = 5;

    private readonly List<(string Word, int Documents)> _words = [.. Terms(reader, IndexFields.Text)
        .Where(w => w.Word.Length >= MinLetters && w.Word.All(char.IsAsciiLetter))];

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>
    /// The word or value that replaces a placeholder in a template. <c>{w:0.1}</c> stands for a word that occurs in a tenth of the
    /// documents. <paramref name="name"/> is the text between the braces, such as <c>w:0.1</c>.
    /// </summary>
    public string Of(string name) => name.Split(':') switch
    {
        ["w", var share] => Word(Number(share)),
        ["w", var share, var letters] => Word(Number(share))[..int.Parse(letters, CultureInfo.InvariantCulture)],
        ["title", var share] => Title(Number(share)),
        ["v", var field] => Terms(reader, field).MaxBy(v => v.Documents).Word,
        _ => throw new ArgumentException($"{{{name}}} names nothing.", nameof(name)),
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    // A word that occurs in about the given share of the documents: 0.1 means a tenth. No word is chosen twice. Otherwise two queries could
    // have the same word, and the second query would be faster because caches have the word already.
    private string Word(double share)
    {
        double wanted = Math.Max(1, share * reader.NumDocs);
        string word = _words.Where(w => !_taken.Contains(w.Word)).OrderBy(w => Math.Abs(Math.Log(w.Documents / wanted)))
            .ThenBy(w => w.Word, StringComparer.Ordinal).First().Word;
        _taken.Add(word);
        return word;
    }

    private string Title(double share)
    {
        for (int doc = (int)(share * reader.MaxDoc); ; doc = (doc + 1) % reader.MaxDoc)
        {
            string[] words = [.. Tokenizer.Read(reader.Document(doc).Get(IndexFields.Title)).Select(t => t.Folded)];
            if (words.Length > 2 && words[..2].All(w => w.Length > 2 && w.All(char.IsAsciiLetter))) return $"{words[0]} {words[1]}";
        }
    }

    private static IEnumerable<(string Word, int Documents)> Terms(IndexReader reader, string field)
    {
        TermsEnum terms = MultiFields.GetTerms(reader, field).GetEnumerator();
        while (terms.MoveNext()) yield return (terms.Term.Utf8ToString(), terms.DocFreq);
    }
}
