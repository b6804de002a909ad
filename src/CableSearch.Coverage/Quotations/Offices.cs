namespace CableSearch.Coverage.Quotations;

/// <summary>
/// Words for offices and professions, such as "Minister" and "Sprecher". German writes them with a capital, but they name nobody.
/// </summary>
internal static class Offices
{
    private static readonly string[] Endings =
    [
        "minister", "ministerin", "sprecher", "sprecherin", "präsident", "präsidentin", "sekretär", "sekretärin", "chef", "chefin",
        "botschafter", "botschafterin", "kanzler", "kanzlerin", "direktor", "direktorin", "professor", "professorin", "forscher",
        "forscherin", "experte", "expertin", "anwalt", "anwältin", "abgeordnete", "abgeordneter", "beamter", "beamte", "diplomat",
        "diplomatin", "vorsitzende", "vorsitzender", "general", "richter", "richterin",
    ];

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "President", "Prime", "Minister", "Premier", "Chancellor", "Secretary", "General", "Colonel", "Senator", "Governor", "Mayor",
        "King", "Queen", "Prince", "Chairman", "Director", "Professor", "Doctor", "Mr", "Mrs", "Ms", "Dr", "Foreign", "Vice", "Deputy",
        "Chief", "Presidente", "Presidenta", "Ministro", "Ministra", "Primer", "Primeiro", "Président", "Présidente", "Ministre",
        "Statsminister", "Utrikesminister", "Herr", "Frau", "Señor", "Señora", "Senhor", "Senhora", "Monsieur", "Madame", "Signor",
        "Signora", "Don", "Doña", "Dom", "Dona", "Sir", "Lord", "Lady", "Sr", "Sra",
    };

    /// <summary>Whether a word, as the article writes it, is that of an office or profession and not a person's name.</summary>
    public static bool Has(string word) => Words.Contains(word)
        || Array.Exists(Endings, e => word.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
