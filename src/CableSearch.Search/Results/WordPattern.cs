using CableSearch.Search.Analysis;

namespace CableSearch.Search.Results;

/// <summary>A word with <c>*</c> and <c>?</c>, matched in time linear in pattern times word.</summary>
internal sealed class WordPattern(string pattern)
{
    private readonly string _pattern = string.Concat(pattern.Select(c => c is '*' or '?' ? c.ToString() : Tokenizer.Fold([c])));

    public bool Matches(string word)
    {
        int p = 0, w = 0, star = -1, back = 0;
        while (w < word.Length)
        {
            if (p < _pattern.Length && (_pattern[p] == '?' || _pattern[p] == word[w]))
            {
                p++;
                w++;
            }
            else if (p < _pattern.Length && _pattern[p] == '*') (star, back) = (p++, w);
            else if (star >= 0) (p, w) = (star + 1, ++back);
            else return false;
        }
        while (p < _pattern.Length && _pattern[p] == '*') p++;
        return p == _pattern.Length;
    }
}
