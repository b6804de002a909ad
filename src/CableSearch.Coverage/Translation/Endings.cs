namespace CableSearch.Coverage.Translation;

/// <summary>Endings that are added to a stem, or removed from a word, to get a headword that a word list may contain.</summary>
internal static class Endings
{
    /// <summary>Endings of headwords in a language, the most frequent first.</summary>
    public static IReadOnlyList<string> Of(string language) => language switch
    {
        "es" => ["o", "a", "e", "ar", "er", "ir", "", "on", "al", "cion", "ad"],
        "pt" => ["o", "a", "e", "ar", "er", "ir", "", "ao", "al", "cao", "ade"],
        "fr" => ["", "e", "er", "ir", "re", "ion", "eur", "te"],
        "it" => ["o", "a", "e", "are", "ere", "ire", "ione", ""],
        "de" => ["", "en", "e", "n", "ung", "er"],
        "sv" => ["", "a", "e", "ning", "are"],
        "nl" => ["", "en", "e", "ing"],
        _ => [],
    };

    /// <summary>Endings that a language's stemmer does not remove, such as the article at the end of a Swedish noun.</summary>
    public static IReadOnlyList<string> Inflections(string language) => language switch
    {
        "sv" => ["et", "en", "n", "t", "na", "s", "ens", "ets"],
        "de" => ["es", "s", "en", "n", "e", "er", "em"],
        "nl" => ["en", "s", "e"],
        _ => [],
    };
}
