using System.IO.Compression;
using System.Text;
using CableSearch.Coverage.Translation;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Coverage.Translation;

public sealed class WordListsTests
{
    [Fact]
    public void Lists_are_made_of_dictionaries_in_both_directions()
    {
        using TemporaryFolder folder = new();
        WriteDictionary(folder.Path, "freedict-spa-eng", ("cantera", "1. quarry\n2. (fig.) pool of talent"), ("mármol", "marble <n>"));
        WriteDictionary(folder.Path, "freedict-eng-spa", ("permit", "permiso, licencia"));
        Assert.Equal(["es"], WordLists.Make(folder.Path, Path.Combine(folder.Path, "words")));
        WordLists lists = WordLists.In(Path.Combine(folder.Path, "words"));
        Assert.Equal(["quarry", "pool of talent"], lists.Find("cantera", "es"));
        Assert.Equal(["marble"], lists.Find("marmol", "es"));
        Assert.Equal(["permit"], lists.Find("licencia", "es"));
        Assert.Empty(lists.Find("cantera", "pt"));
        Assert.Empty(lists.Find("canter", "es"));
    }

    [Fact]
    public void A_dictionary_that_is_cut_is_named()
    {
        using TemporaryFolder folder = new();
        WriteDictionary(folder.Path, "freedict-spa-eng", ("cantera", "quarry"));
        File.AppendAllText(Path.Combine(folder.Path, "freedict-spa-eng.index"), "zzz\tZZZ\tZZ\n");
        InvalidDataException wrong = Assert.Throws<InvalidDataException>(() =>
            WordLists.Make(folder.Path, Path.Combine(folder.Path, "words")));
        Assert.Contains("freedict-spa-eng.index", wrong.Message, StringComparison.Ordinal);
    }

    private static void WriteDictionary(string folder, string name, params (string Word, string Entry)[] entries)
    {
        StringBuilder text = new(), index = new();
        foreach ((string word, string entry) in entries)
        {
            string whole = $"{word} /x/\n{entry}\n";
            index.Append(word).Append('\t').Append(Number(Encoding.UTF8.GetByteCount(text.ToString()))).Append('\t')
                .Append(Number(Encoding.UTF8.GetByteCount(whole))).Append('\n');
            text.Append(whole);
        }
        File.WriteAllText(Path.Combine(folder, name + ".index"), index.ToString());
        using GZipStream packed = new(File.Create(Path.Combine(folder, name + ".dict.dz")), CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Number(int value)
    {
        const string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        string written = digits[value % 64].ToString();
        while ((value /= 64) > 0) written = digits[value % 64] + written;
        return written;
    }
}
