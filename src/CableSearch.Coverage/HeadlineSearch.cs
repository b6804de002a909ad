using System.Text.RegularExpressions;
using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Translation;
using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Coverage;

/// <summary>
/// One of this project's entry points: a search that understands pasted headlines. If few documents have all words of a headline, the
/// search also finds cables that have most of the words. A headline in another language is searched for in English too.
/// </summary>
/// <param name="index">The search index.</param>
/// <param name="lists">The bilingual word lists that are installed; there may be none.</param>
public sealed partial class HeadlineSearch(CableIndex index, WordLists lists)
{
    // Fewest and most words of a query that is treated as a headline. A shorter query was probably typed, not pasted. If it has no hits and
    // is in another language, it is searched for in English too. A longer query is no headline, and looking up so many words in the index
    // would be slow.
    private const int MinWords = 4, MaxWords = 40;

    // A headline is first searched for as typed. If there are at most this many hits, cables with most of the headline's words are searched
    // for too.
    private const int MaxHits = 5;

    /// <summary>Answers a search request, whose query may be a pasted headline.</summary>
    public async Task<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken stop)
    {
        SearchAnswer answer = await index.SearchAsync(request, stop);
        if (answer.Total > MaxHits || request.IsAsTyped || request.Page > 1 || request.Size == 0 || !answer.Index.IsComplete
            || !IsHeadline(request.Query)) return answer;
        bool isShort = Word.Count(request.Query) < MinWords;
        if (isShort && answer.Total > 0) return answer;
        HeadlineWords words;
        string? english;
        using (IndexedWords indexed = await index.WordsAsync(stop))
            (words, _, english) = HeadlineReader.Read(request.Query, indexed, lists, isShort);
        int known = words.Words.Count + words.Places.Count;
        if (isShort ? english is null || known == 0 : known < 2) return answer;
        SearchAnswer alike = await index.SearchAsync(request with { Headline = words }, stop);
        return alike with
        {
            Request = request,
            AlsoAsked = english,
            Notes = english is null ? alike.Notes : [.. alike.Notes, $"Also searched for in English: {english}."],
        };
    }

    // Whether a query may be a headline, or a few words in another language: it has only plain words and punctuation. A phrase in quotation
    // marks and a query with fields or operators are neither.
    private static bool IsHeadline(string query) => Word.Count(query) is >= 1 and <= MaxWords
        && !Operator.IsMatch(query) && !Phrase.IsMatch(query);

    [GeneratedRegex(@"[\p{L}\p{N}'’.-]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"[*~()\[\]|=^]|\bOR\b|\bNOT\b|\bAND\b|\bNEAR\b|(?:^|\s)[-+]\S|\p{L}:\S", RegexOptions.CultureInvariant)]
    private static partial Regex Operator { get; }

    [GeneratedRegex(@"^\s*[""“][^""”]*[""”]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Phrase { get; }
}
