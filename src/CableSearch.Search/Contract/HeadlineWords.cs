namespace CableSearch.Search.Contract;

/// <summary>
/// The words of a news headline that was entered as a query. If few documents have all of these words, cables that have most of them are
/// found too.
/// </summary>
/// <param name="Words">The words; a word of another language comes with the stems of its possible English translations.</param>
/// <param name="Places">Posts and countries that the headline names. A cable of such a place counts as if it contained the name.</param>
public sealed record HeadlineWords(IReadOnlyList<WantedWord> Words, IReadOnlyList<WantedPlace> Places);
