using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Finds out in which currencies a text counts, from signs, codes and words of eight languages. So "dólares", "USD" and "$" are the same,
/// and "euros" is another currency.
/// </summary>
internal static class Currencies
{
    // The code of each currency, with its signs and with the words for it (lower case, without accents). Words that also mean something
    // else, such as "real" and "pound", are left out.
    private const string Table = """
        USD $ us$ usd dollar dollars dolar dolares dollari dollaro dollarn
        EUR € eur euro euros euron
        GBP £ gbp sterling libras pfund
        JPY ¥ jpy yen
        BRL r$ brl reais
        SEK sek kronor krona kronorna
        FRANC chf francs francos franken franchi
        RUB rub ruble rubles rublos roubles rubel rubli
        MXN mxn
        CNY cny yuan renminbi rmb
        PESO pesos
        DINAR dinar dinars dinares dinare dinari
        RIAL rial riyal rials riyals riales riais rialen
        RUPEE rupee rupees rupia rupias rupie rupien roupie roupies
        LIRA lira liras lire
        BOLIVAR bolivar bolivars bolivares
        DIRHAM dirham dirhams
        NAIRA naira nairas
        SHEKEL shekel shekels
        ZLOTY zloty zlotys zlotych
        """;

    private static readonly FrozenDictionary<string, string> Codes = Table.Split('\n')
        .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(l => l.Skip(1).Select(w => (Word: w, Code: l[0]))).ToFrozenDictionary(w => w.Word, w => w.Code, StringComparer.Ordinal);

    /// <summary>The codes of the currencies that a text names.</summary>
    public static IReadOnlySet<string> Of(string text)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '$')) i++;
            string word = i == start ? text[i++].ToString() : text[start..i] is var sign && sign.Contains('$', StringComparison.Ordinal)
                ? sign.ToLowerInvariant() : Folding.Of(text[start..i]);
            if (Codes.TryGetValue(word, out string? code)) found.Add(code);
        }
        return found;
    }

    /// <summary>
    /// Whether a text names a currency that the other text does not name. False if the other text names no currency at all.
    /// </summary>
    public static bool Differ(string text, string other) =>
        Of(other) is { Count: > 0 } known && Of(text).Any(c => !known.Contains(c));
}
