namespace CableSearch.Search.Contract;

/// <summary>
/// The words of a headline, for finding the cables that share most of them. They are used only where nothing has all words of the query.
/// </summary>
/// <param name="Words">The words; those of another language with the English stems that they can mean.</param>
/// <param name="Places">Posts and countries that the headline names; their cables count as if they had the word.</param>
public sealed record HeadlineWords(IReadOnlyList<WantedWord> Words, IReadOnlyList<WantedPlace> Places);
