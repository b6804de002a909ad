namespace CableSearch.Search.Analysis;

/// <summary>
/// A folded word (lower case, no accents) with the wildcards <c>*</c> and <c>?</c>. Matching takes at most time proportional to the
/// pattern's length times the word's length.
/// </summary>
internal sealed class WordPattern(string pattern)
{
    public bool Matches(string word)
    {
        int p = 0, w = 0, star = -1, back = 0;
        while (w < word.Length)
        {
            if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == word[w]))
            {
                p++;
                w++;
            }
            else if (p < pattern.Length && pattern[p] == '*') (star, back) = (p++, w);
            else if (star >= 0) (p, w) = (star + 1, ++back);
            else return false;
        }
        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
