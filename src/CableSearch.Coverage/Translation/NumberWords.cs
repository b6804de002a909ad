using System.Collections.Frozen;
using System.Globalization;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Numbers that are written as words, such as "eighty", "ochenta" and "zweiundzwanzig". Each language has its own words: "once" is eleven
/// in Spanish and no number in English. Compounds that a language writes as one word are made from their parts.
/// </summary>
internal static class NumberWords
{
    // For each language: the words from 2 to 19, the tens from 20 to 90, the word for 100, and further words with their values. The words
    // begin with two, because the word for "one" is also an article in most languages.
    private const string Table = """
        en: two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
          : twenty thirty forty fifty sixty seventy eighty ninety : hundred : hundreds=100;
        es: dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve
          : veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa : ciento
          : cien=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500
            quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800
            novecientos=900 novecientas=900 veintiun=21 veintiuno=21;
        pt: dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove
          : vinte trinta quarenta cinquenta sessenta setenta oitenta noventa : cento
          : duas=2 catorze=14 dezasseis=16 dezassete=17 dezanove=19 cem=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300
            quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 setecentos=700 oitocentos=800 novecentos=900;
        fr: deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf
          : vingt trente quarante cinquante soixante soixantedix quatrevingt quatrevingtdix : cent
          : cents=100 vingts=20 quatrevingts=80 septante=70 huitante=80 octante=80 nonante=90;
        de: zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn
          : zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig : hundert : einhundert=100 eintausend=1000;
        sv: tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton
          : tjugo trettio fyrtio femtio sextio sjuttio attio nittio : hundra : ettusen=1000;
        it: due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto
            diciannove
          : venti trenta quaranta cinquanta sessanta settanta ottanta novanta : cento : mille=1000;
        nl: twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien
          : twintig dertig veertig vijftig zestig zeventig tachtig negentig : honderd : tien=10
        """;

    private static readonly FrozenDictionary<string, FrozenDictionary<string, int>> Values = Load();

    /// <summary>
    /// The value of a word (lower case, without accents and hyphens) that is a number in a language. Null for other words, and for the word
    /// that means "one" (see <see cref="IsOne"/>).
    /// </summary>
    public static int? Of(string folded, string language) =>
        Values.GetValueOrDefault(language is "und" ? "en" : language) is { } words && words.TryGetValue(folded, out int value)
            ? value : null;

    /// <summary>
    /// Whether a word means "one", such as "uno" in Spanish. Such a word may also be an article ("a"), so the caller decides by the words
    /// around it whether it is a number, as in "sixty-one".
    /// </summary>
    public static bool IsOne(string folded, string language) => folded == One(language is "und" ? "en" : language, 1, []);

    private static FrozenDictionary<string, FrozenDictionary<string, int>> Load() => Table.Split(';').Select(l => l.Split(':'))
        .ToFrozenDictionary(l => l[0].Trim(), l => Language(l[0].Trim(), l[1..]), StringComparer.Ordinal);

    private static FrozenDictionary<string, int> Language(string language, string[] cells)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        string[] small = Split(cells[0]), tens = Split(cells[1]);
        string hundred = cells[2].Trim();
        for (int i = 0; i < small.Length; i++) words[small[i]] = i + 2;
        for (int t = 0; t < tens.Length; t++)
        {
            words[tens[t]] = (t + 2) * 10;
            for (int unit = 1; unit < 10; unit++)
                foreach (string word in Compounds(language, tens[t], One(language, unit, small))) words[word] = ((t + 2) * 10) + unit;
        }
        words[hundred] = 100;
        if (language is "de" or "nl" or "sv" or "it")
        {
            string thousand = language switch { "de" => "tausend", "nl" => "duizend", "sv" => "tusen", _ => "mila" };
            for (int i = 0; i < 8; i++) words[small[i] + hundred] = (i + 2) * 100;
            foreach ((string word, int value) in words.ToArray()) words.TryAdd(word + thousand, value * 1000);
        }
        foreach (string further in Split(cells[3]))
            words[further.Split('=')[0]] = int.Parse(further.Split('=')[1], CultureInfo.InvariantCulture);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // The words for a ten and a unit that are written as one word, as German "zweiundzwanzig".
    private static IEnumerable<string> Compounds(string language, string ten, string unit) => language switch
    {
        "de" => [unit + "und" + ten],
        "nl" => [unit + "en" + ten],
        "it" => [(unit[0] is 'o' or 'u' ? ten[..^1] : ten) + unit],
        "es" when ten == "veinte" => ["veinti" + unit],
        _ => [ten + unit],
    };

    private static string One(string language, int unit, string[] small) => unit > 1 ? small[unit - 2] : language switch
    {
        "en" => "one",
        "de" => "ein",
        "nl" => "een",
        "sv" => "en",
        "fr" => "un",
        "pt" => "um",
        _ => "uno",
    };

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
