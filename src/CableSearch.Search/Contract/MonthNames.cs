using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CableSearch.Search.Contract;

/// <summary>
/// Names of the months in the languages in which newspapers wrote about the cables. Readers write dates with them too.
/// </summary>
public static class MonthNames
{
    // Each line has the number of a month, then its full and short names in English, Spanish, Portuguese, French, German, Italian, Dutch,
    // Danish, Norwegian, Swedish, Finnish, Polish, Czech, Russian, Ukrainian, Turkish, Romanian, Catalan, Greek and Indonesian, with and
    // without accents. No name means two different months.
    private const string Table = """
        1 january jan enero ene janeiro janvier janv januar jänner januari gennaio genn gen tammikuuta stycznia sty ledna leden января
        1 янв січня ocak oca ianuarie ian gener ιανουαρίου
        2 february feb febrero fevereiro fev février fevrier févr fevr fév februar februari febbraio febb helmikuuta lutego lut února
        2 unora февраля фев лютого şubat subat februarie febrer φεβρουαρίου
        3 march mar marzo março marco mars märz maerz mrz mrt maart marts marzec maaliskuuta marca března brezna марта мар березня mart
        3 martie març μαρτίου maret
        4 april apr abril abr avril avr aprile aprilie kwietnia kwi dubna huhtikuuta апреля апр квітня nisan απριλίου
        5 may mayo maio mai maggio magg mag mei maj května kvetna toukokuuta мая травня mayıs mayis maig μαΐου
        6 june jun junio junho juin juni giugno giu kesäkuuta czerwca cze června cervna июня июн червня haziran iunie juny ιουνίου
        7 july jul julio julho juillet juil juli luglio lug heinäkuuta lipca lip července cervence июля июл липня temmuz iulie juliol
        7 ιουλίου
        8 august aug agosto ago agost août aout augustus agustus augusti elokuuta sierpnia sie srpna августа авг серпня ağustos
        8 agustos αυγούστου
        9 september sep sept septiembre setiembre setembro set septembre settembre syyskuuta września wrzesnia wrz září zari сентября
        9 сен вересня eylül eylul septembrie setembre σεπτεμβρίου
        10 october oct octubre outubro out octobre oktober okt ottobre ott lokakuuta października pazdziernika paź října rijna октября
        10 окт жовтня ekim octombrie οκτωβρίου
        11 november nov noviembre novembro novembre marraskuuta listopada listopadu ноября ноя листопада kasım kasim noiembrie
        11 νοεμβρίου
        12 december dec diciembre dic dezembro dez décembre decembre déc dezember dicembre joulukuuta grudnia gru prosince декабря дек
        12 грудня aralık aralik decembrie desembre desember δεκεμβρίου
        """;

    // Shortest beginning of a name that Begun understands, in letters, such as "nov".
    private const int MinLength = 3;

    private static readonly FrozenDictionary<string, int> Months = Table.Split('\n')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(row => row.Skip(1).Select(name => (name, Month: int.Parse(row[0], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(n => n.name, n => n.Month, StringComparer.Ordinal);

    /// <summary>The number of a month, 1 to 12, given its full or short name in one of twenty languages; 0 for any other word.</summary>
    public static int Find(string word) => Months.GetValueOrDefault(word.TrimEnd('.').ToLowerInvariant());

    /// <summary>
    /// The number of the month, 1 to 12, whose name is this word or begins with it, with or without accents; null if there is none. Also
    /// null if the word begins names of two months, as the French "jui" does.
    /// </summary>
    public static int? Begun(string word)
    {
        if (Find(word) is > 0 and int month) return month;
        string plain = Plain(word.ToLowerInvariant());
        if (plain.Length < MinLength) return null;
        int[] found = [.. Months.Where(m => Plain(m.Key).StartsWith(plain, StringComparison.Ordinal)).Select(m => m.Value).Distinct()];
        return found is [int only] ? only : null;
    }

    private static string Plain(string word) => string.Concat(word.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark));
}
