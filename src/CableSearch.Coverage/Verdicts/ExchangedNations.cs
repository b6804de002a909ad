using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds translated quotations that exchange two countries or peoples: "fábricas egipcias en Turquía" (Egyptian factories in Turkey) for
/// "Turkish factories in Egypt". The same countries are in both texts, so the share of matching words does not show the exchange.
/// </summary>
internal static class ExchangedNations
{
    // A word and the name of a country belong together if they are at most this number of words apart.
    private const int Near = 2;

    /// <summary>Whether two countries or peoples have been exchanged.</summary>
    public static bool Are(Counterparts words, string language)
    {
        (int At, string Country, bool IsPeople)[] here = [.. Enumerable.Range(0, words.Quoted.Count)
            .Select(i => (i, Nations.Of(words.Quoted[i].Folded, language))).Where(n => n.Item2 is not null)
            .Select(n => (n.i, n.Item2!.Value.Country, n.Item2.Value.IsPeople))];
        (int At, string Country, bool IsPeople)[] there = [.. Enumerable.Range(words.First, words.Last + 1 - words.First)
            .Select(i => (i, Nations.Of(words.Part.Words[i].Bare, "en"))).Where(n => n.Item2 is not null)
            .Select(n => (n.i, n.Item2!.Value.Country, n.Item2.Value.IsPeople))];
        return here.SelectMany(a => here.Where(b => b.At > a.At && b.Country != a.Country).Select(b => (a, b)))
            .Any(p => ChangeForms(here, there, p.a.Country, p.b.Country)
                || (TakesNeighbour(words, there, p.a, p.b.Country) && TakesNeighbour(words, there, p.b, p.a.Country)));
    }

    // Whether one country is named by its adjective and the other by its name, the passage has it the other way round, and the two stand in
    // the other order there. If a text names a country in both forms, the result is false.
    private static bool ChangeForms((int At, string Country, bool IsPeople)[] here, (int At, string Country, bool IsPeople)[] there,
        string one, string other) =>
        Form(here, one) is { } first && Form(here, other) is { } second && first != second
            && Form(there, one) == second && Form(there, other) == first
            && First(here, one) < First(here, other) != First(there, one) < First(there, other);

    private static bool? Form((int At, string Country, bool IsPeople)[] named, string country)
    {
        bool[] forms = [.. named.Where(n => n.Country == country).Select(n => n.IsPeople).Distinct()];
        return forms is [var only] ? only : null;
    }

    private static int First((int At, string Country, bool IsPeople)[] named, string country) =>
        named.First(n => n.Country == country).At;

    // Whether the word beside a country stands beside the other country in the passage, wherever the passage has that word.
    private static bool TakesNeighbour(Counterparts words, (int At, string Country, bool IsPeople)[] there,
        (int At, string Country, bool IsPeople) named, string other) => Neighbours(words, named.At)
        .Any(i => words.Of(i).SelectMany(c => Beside(there, c)).Distinct().ToArray() is var beside
            && beside.Contains(other) && !beside.Contains(named.Country));

    // The nearest words with a counterpart on both sides of a country's name.
    private static IEnumerable<int> Neighbours(Counterparts words, int at) =>
        new[] { Enumerable.Range(1, Near).Select(d => at - d), Enumerable.Range(1, Near).Select(d => at + d) }
            .SelectMany(side => side.Where(i => i >= 0 && i < words.Quoted.Count && words.Quoted[i].Weight > 0 && words.Of(i).Count > 0)
                .Take(1));

    private static IEnumerable<string> Beside((int At, string Country, bool IsPeople)[] there, int cable) =>
        there.Where(n => n.At != cable && Math.Abs(n.At - cable) <= Near).Select(n => n.Country);
}
