using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>English words that say nothing about the subject of a sentence: articles, pronouns, prepositions and auxiliary verbs.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words = """
        a about above after again against all also although am among an and any are as at be because been before being between both but by
        can could did do does during each either for from had has have having he her here hers him his how however i if in including into
        is it its itself like may me might more most much must my nearly no nor not now of off on once one only onto or other our out over
        own per said same say saying says shall she should since so some such than that the their them themselves then there these they
        this those though through thus to too toward towards under until up upon us very was we well were what when where whether which
        while who whom whose why will with within would yet you your told noted
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word (lower case, without accents) is a function word.</summary>
    public static bool Has(string folded) => Words.Contains(folded);
}
