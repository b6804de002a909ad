namespace CableSearch.Coverage.Translation;

/// <summary>
/// Word endings by language. A word list contains only basic forms, such as infinitives. To look up an inflected word, the word's ending is
/// replaced.
/// </summary>
internal static class Endings
{
    /// <summary>Endings to add to a stem to get a basic form, the most frequent first: Spanish "cerr" and "ar" make "cerrar".</summary>
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

    /// <summary>
    /// Endings of inflected words that the stemmer of the language does not always remove. An example is "et" in the Swedish noun "huset"
    /// (the house). The caller removes them before it looks up the word.
    /// </summary>
    public static IReadOnlyList<string> Inflections(string language) => language switch
    {
        "sv" => ["et", "en", "n", "t", "na", "s", "ens", "ets"],
        "de" => ["es", "s", "en", "n", "e", "er", "em"],
        "nl" => ["en", "s", "e"],
        _ => [],
    };
}
