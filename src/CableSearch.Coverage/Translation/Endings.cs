namespace CableSearch.Coverage.Translation;

/// <summary>Endings that make a headword of a stem.</summary>
internal static class Endings
{
    /// <summary>The endings of a language, the commonest first.</summary>
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

    /// <summary>Endings that the stemmer of a language leaves on a word, such as the article behind a Swedish one.</summary>
    public static IReadOnlyList<string> Inflections(string language) => language switch
    {
        "sv" => ["et", "en", "n", "t", "na", "s", "ens", "ets"],
        "de" => ["es", "s", "en", "n", "e", "er", "em"],
        "nl" => ["en", "s", "e"],
        _ => [],
    };
}
