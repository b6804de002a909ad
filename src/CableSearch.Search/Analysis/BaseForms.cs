using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Hunspell;
using Lucene.Net.Analysis.TokenAttributes;
using HunspellDictionary = Lucene.Net.Analysis.Hunspell.Dictionary;

namespace CableSearch.Search.Analysis;

/// <summary>
/// Finds the basic forms of inflected words, as a dictionary lists them: "decir" for Spanish "dijo". The forms come from a spelling
/// dictionary of the program Hunspell. Safe to use from several threads.
/// </summary>
public sealed class BaseForms
{
    private readonly HunspellDictionary _dictionary;

    private BaseForms(HunspellDictionary dictionary) => _dictionary = dictionary;

    /// <summary>Reads a dictionary. This takes about a second.</summary>
    /// <param name="file">Path of the file <c>NAME.dic</c>; <c>NAME.aff</c> must be in the same folder.</param>
    /// <returns>Null if a file is missing or can't be read.</returns>
    public static BaseForms? Open(string file)
    {
        try
        {
            using FileStream endings = File.OpenRead(Path.ChangeExtension(file, ".aff")), words = File.OpenRead(file);
            return new(new HunspellDictionary(endings, [words], ignoreCase: true));
        }
        // Lucene can read most dictionaries in Hunspell's format, but not all. It throws exceptions of many types for the others, so nearly
        // all types are caught here.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>
    /// The basic forms that a word can belong to, in lower case and with accents; the word itself if the dictionary lacks it.
    /// </summary>
    public IReadOnlyList<string> Of(string word)
    {
        using TokenStream stems = new HunspellStemFilter(new KeywordTokenizer(new StringReader(word)), _dictionary);
        ICharTermAttribute term = stems.GetAttribute<ICharTermAttribute>();
        List<string> forms = [];
        stems.Reset();
        while (stems.IncrementToken()) forms.Add(term.ToString()!);
        return forms;
    }
}
