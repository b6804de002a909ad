using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Negations, such as "not" and "without": words that reverse the meaning of a sentence. All are in lower case and without accents.
/// </summary>
internal static class Negations
{
    private const string EnglishOnes = """
        not no never nor neither none nothing nobody nowhere without cannot t isn wasn doesn didn won wouldn couldn shouldn don aren weren
        hasn haven hadn hardly scarcely barely unable
        isnt arent wasnt werent doesnt dont didnt wont wouldnt cant couldnt shouldnt hasnt havent hadnt
        isnot arenot wasnot werenot doesnot donot didnot willnot wouldnot couldnot shouldnot hasnot havenot hadnot
        """;

    private static readonly FrozenSet<string> English = Split(EnglishOnes);

    private static readonly FrozenDictionary<string, FrozenSet<string>> Others = new Dictionary<string, string>
    {
        ["es"] = "no nunca jamas sin ni ningun ninguna ninguno nadie nada tampoco",
        ["pt"] = "nao nunca jamais sem nem nenhum nenhuma ninguem nada tampouco",
        ["fr"] = "ne n pas jamais sans ni aucun aucune personne rien",
        ["de"] = "nicht kein keine keinen keinem keiner keines nie niemals ohne weder niemand nichts",
        ["sv"] = "inte ej icke aldrig utan ingen inget inga ingenting",
        ["it"] = "non mai senza ne nessun nessuno nessuna niente nulla",
        ["nl"] = "niet geen nooit zonder noch niemand niets",
    }.ToFrozenDictionary(l => l.Key, l => Split(l.Value), StringComparer.Ordinal);

    // Shortest stem, in letters, that is compared with the beginnings of denying words. The shortest stems of such words are "lack" and
    // "deni".
    private const int MinStem = 4;

    // Beginnings of words with a negative meaning, such as "fail" or "lack": English often uses one where another language says "not".
    private static readonly string[] Denying =
    [
        "fail", "refus", "deny", "denied", "denies", "denial", "lack", "reject", "avoid", "prevent", "oppos", "absen",
        "few", "little", "non", "unless", "stop", "ceas", "hesitat", "doubt", "far", "unwilling", "unlikely", "inabil", "impossib",
        "insuffic", "unsuccess", "uncertain", "unclear", "unaware", "unresolved", "inadequat", "uninterested", "unprepared",
    ];

    // Beginnings of words that deny what the next words say, as in "refused to answer". The list lacks "few", "little" and "oppos", because
    // such words often deny nothing: "a few ships", "the opposition".
    private static readonly string[] Refusing =
    [
        "fail", "refus", "deny", "denied", "denies", "denyi", "denial", "lack", "reject", "avoid", "prevent", "hesitat", "untrue", "false",
        "dismiss", "doubt", "oppose", "opposing", "renounc", "abandon", "cancel", "disput", "contradict", "disagree", "repudiat", "disbel",
        "unlikely", "skeptic", "sceptic", "refut", "rebut", "declin", "disavow", "stopped", "ceased",
    ];

    /// <summary>Whether a word (lower case, without accents) is a negation, such as "not", in a language.</summary>
    public static bool Has(string folded, string language) => language is "en" or "und" ? English.Contains(folded)
        : Others.TryGetValue(language, out FrozenSet<string>? words) && words.Contains(folded);

    /// <summary>Whether an English word can translate a negation of another language: "not", "unable", "refused", "lack".</summary>
    public static bool MayDeny(string folded) =>
        English.Contains(folded) || Denying.Any(d => folded.StartsWith(d, StringComparison.Ordinal));

    /// <summary>
    /// Whether an English word says that something is not so or was not done, as "not", "refused" or "hesitated" do.
    /// </summary>
    public static bool Denies(string folded) => folded.Length > 3 && Refusing.Any(d => folded.StartsWith(d, StringComparison.Ordinal))
        || English.Contains(folded);

    // Beginnings of verbs and nouns that reverse the meaning of the next words, such as "rejected". A translation of such a word must deny
    // too.
    private static readonly string[] Reversing =
    [
        "fail", "refus", "deny", "denied", "denies", "denial", "reject", "dismiss", "renounc", "repudiat", "disput", "refut", "rebut",
        "disavow", "cancel", "doubt", "ceased", "skeptic", "sceptic",
    ];

    /// <summary>Whether an English word is a verb or noun that reverses the meaning of the next words, such as "rejected".</summary>
    public static bool Refuses(string folded) => Reversing.Any(d => folded.StartsWith(d, StringComparison.Ordinal));

    /// <summary>
    /// Whether an English stem belongs to a verb or noun that denies, such as "reject". The stem may be shorter than the beginnings in our
    /// list: "deni" is the stem of "denied".
    /// </summary>
    public static bool IsDenyingStem(string stem) => stem.Length >= MinStem
        && Refusing.Any(d => stem.StartsWith(d, StringComparison.Ordinal) || d.StartsWith(stem, StringComparison.Ordinal));

    private static FrozenSet<string> Split(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
