using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// The fillers of each language: words that do not show what a text is about, such as articles, pronouns, prepositions and forms of "to
/// be".
/// </summary>
internal static class Fillers
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = new Dictionary<string, string>
    {
        ["es"] = """
            a al algo ante como con cual cuando cuyo de del desde donde e el ella ellas ellos en era eran es esa ese eso esta estaba estan
            este esto estos estas fue fueron ha haber habia habian hacia han hasta hay la las le les lo los me mi mientras muy ni no nos o
            para pero por que quien se sea segun ser si sido sin sobre son su sus tambien tan te tiene tienen tener u un una unas uno unos
            y ya yo aquel aquella ellos esos esas mas
            """,
        ["pt"] = """
            a ao aos as ate com como da das de dela dele deles do dos e ela elas ele eles em entre era eram essa esse esta estao estava este
            esta foi foram ha havia isso isto ja la lhe lhes mais mas me mesmo meu minha muito na nao nas nem no nos num numa o os ou para
            pela pelas pelo pelos por qual quando que quem se seja sem ser seu seus sido sob sobre sua suas tambem te tem tinha um uma umas
            uns ter tendo sendo seria
            """,
        ["fr"] = """
            a ai au aux avait avec avoir c ce cela ces cet cette ceux comme d dans de des dont du elle elles en est et ete etre eu eux fait
            il ils j je l la le les leur leurs lui m ma mais me meme mes moi n ne ni nos notre nous on ont ou par pas pour qu que quel qui s
            sa sans se ses si son sont soit sur ta te tu un une vos votre vous y etait etaient sera serait
            """,
        ["de"] = """
            aber als am an auch auf aus bei bis da damit dann das dass dem den der des die dies diese dieser dieses doch dort du ein eine
            einem einen einer eines er es fur hat hatte hatten haben habe hier ich ihm ihn ihr ihre ihren im in ist ja man mit nach nicht
            noch nur ob oder sei seien sein seine seinen sich sie sind so um und uns unter vom von vor war waren was weil wenn wer werde
            werden wie wir wird wurde wurden zu zum zur uber
            """,
        ["sv"] = """
            alla att av blev bli blir da de dem den denna deras dess det detta du dar efter eller en er ett for fran ha hade han hans har
            hon hur i icke inte ja jag kan man med men min mot nar ni nu och om oss pa sa sin sina sitt ska skulle som till under upp ut vad
            var
            vara varit vi vid vilka vilken vart ar aven annu
            """,
        ["it"] = """
            a ad agli ai al alla alle allo anche c che chi ci come con cui da dagli dai dal dalla dalle de degli dei del dell della delle
            dello di e ed era erano essere gli ha hanno i il in io l la le lei lo loro lui ma mi ne nei nel nella nelle no noi non o per piu
            quale quando quella quello questa questo se si sia siano sono stata stato su sua sue sui sul sulla suo suoi tra un una uno vi e
            avere aveva sara sarebbe
            """,
        ["nl"] = """
            aan al als bij dan dat de den der deze die dit door een en er had heb hebben heeft het hij hoe hun ik in is je kan maar me met
            mijn na naar niet nog nu of om omdat onder ons ook op over te tegen toch tot u uit van veel voor waar waren was wat we wel werd
            wie wij wordt worden zal ze zei zich zijn zo zou
            """,
    }.ToFrozenDictionary(t => t.Key,
        t => t.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>The languages whose fillers are listed. Translations are found only for articles in these languages.</summary>
    public static IReadOnlyCollection<string> Languages => Words.Keys;

    /// <summary>Whether a word (lower case, without accents) is a filler in a language, such as an article or pronoun.</summary>
    public static bool Has(string folded, string language) => Words.TryGetValue(language, out FrozenSet<string>? words)
        && words.Contains(folded);
}
