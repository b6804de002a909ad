using System.Collections.Frozen;
using CableSearch.Coverage.Quotations;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds translated quotations that turn a sentence round by the passive: "Smith fue acusado por Jones" (was accused by Jones) for "Smith
/// accused Jones". The names stand in the same order in both texts.
/// </summary>
internal static class RenderedPassive
{
    // The agent is the person who acts, and the patient the person to whom it is done: in "Smith fue acusado por Jones" (Smith was accused
    // by Jones), Jones is the agent and Smith the patient.
    // The patient stands at most ToPatient words before the auxiliary verb ("fue"), or behind it in German. The preposition before the
    // agent ("por") stands at most ToAgent words behind the auxiliary verb.
    private const int ToPatient = 4, ToAgent = 8;

    // The name of the agent stands at most this number of words behind the preposition: "por el ministro Jones".
    private const int ToName = 4;

    // Patient and agent are at most this number of words apart in the cable.
    private const int MaxApart = 10;

    // Fewest letters of a Swedish verb before its ending is taken for that of the passive.
    private const int MinSwedish = 5;

    private static readonly FrozenDictionary<string, (string[] Auxiliaries, string[] Prepositions)> Words =
        new Dictionary<string, (string[], string[])>(StringComparer.Ordinal)
        {
            ["es"] = (["fue", "fueron", "sido", "era", "eran", "seria", "sera"], ["por"]),
            ["pt"] = (["foi", "foram", "sido", "era", "eram", "sera"], ["por", "pelo", "pela", "pelos", "pelas"]),
            ["fr"] = (["ete", "fut", "furent", "etait", "etaient"], ["par"]),
            ["de"] = (["wurde", "wurden", "worden", "wird", "werden"], ["von", "vom", "durch"]),
            ["sv"] = (["blev", "blivit", "blir"], ["av"]),
            ["it"] = (["stato", "stata", "stati", "state", "fu", "furono", "venne", "vennero", "viene"],
                ["da", "dal", "dalla", "dai", "dalle", "dagli", "dallo"]),
            ["nl"] = (["werd", "werden", "wordt", "worden", "geworden"], ["door"]),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a passive of the quotation exchanges who does something and to whom it is done.</summary>
    public static bool IsTurned(Counterparts words, string language)
    {
        if (!Words.TryGetValue(language, out (string[] Auxiliaries, string[] Prepositions) known)) return false;
        for (int verb = 1; verb < words.Quoted.Count; verb++)
        {
            if (!IsPassive(words.Quoted[verb].Folded, language)) continue;
            int by = Enumerable.Range(verb + 1, Math.Max(0, Math.Min(ToAgent, words.Quoted.Count - verb - 1)))
                .Where(i => known.Prepositions.Contains(words.Quoted[i].Folded)).DefaultIfEmpty(-1).First();
            if (by >= 0 && IsActive(words, Places(words, verb - ToPatient, by), Agents(words, by))) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether a word of the quotation is an auxiliary verb of the passive, or a Swedish verb with the ending of the passive: "anklagades"
    /// (was accused).
    /// </summary>
    public static bool IsPassive(string folded, string language) =>
        (Words.TryGetValue(language, out (string[] Auxiliaries, string[] Prepositions) known) && known.Auxiliaries.Contains(folded))
            || (language is "sv" && folded.Length > MinSwedish && folded.EndsWith("des", StringComparison.Ordinal));

    // Whether the cable says the opposite in the active voice: the quotation's patient stands before its agent, without "by" between them,
    // as in "Smith accused Jones". If the names occur several times, the two that are nearest to each other are compared.
    private static bool IsActive(Counterparts words, int[] patients, int[] agents)
    {
        (int Patient, int Agent)[] pairs = [.. patients.SelectMany(p => agents.Where(a => a != p).Select(a => (p, a)))];
        return pairs.Length > 0 && pairs.MinBy(x => Math.Abs(x.Patient - x.Agent)) is var near
            && near.Patient < near.Agent && near.Agent - near.Patient <= MaxApart
            && !words.Part.Words.Skip(near.Patient).Take(near.Agent - near.Patient).Any(w => w.Folded is "by");
    }

    // The places of the agent behind a preposition. The agent is somebody with a name or an office. In "era buscado por su participación"
    // (was wanted for his participation), the words behind "por" are no agent.
    private static int[] Agents(Counterparts words, int preposition) => [.. Places(words, preposition + 1, preposition + 1 + ToName)
        .Where(i => char.IsUpper(words.CableWordOf(i)[0]) || Offices.Has(words.CableWordOf(i)))];

    // Takes the words of the quotation from first to before end, and returns the indexes of the words of the passage that match them.
    private static int[] Places(Counterparts words, int first, int end) => [.. Enumerable.Range(Math.Max(0, first),
            Math.Max(0, Math.Min(end, words.Quoted.Count) - Math.Max(0, first)))
        .Where(i => words.Quoted[i].Weight > 0).SelectMany(words.Of)];
}
