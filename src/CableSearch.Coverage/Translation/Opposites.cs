using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// English words with opposite meanings, such as "rose" and "fell". If a quotation has "rose" where the cable has "fell", it says the
/// opposite, even if all other words are the same.
/// </summary>
internal static class Opposites
{
    // A prefix such as "un" reverses the meaning of a word: "known" and "unknown". Shorter words, of fewer letters than this, are not
    // compared in this way. Too many of them differ by such letters by chance, such as "form" and "inform".
    private const int MinReversed = 5;

    private static readonly string[] Reversing = ["un", "in", "im", "il", "ir", "dis", "non", "mis"];

    private const int MinStem = 3;

    private static readonly string[] Endings = ["e", "y", "ies", "ied", "ion", "al", "ed", "ing", "es", "s", "ize", "ly"];

    // Pairs of opposites, in all forms that the words commonly have. A bar stands between the two sides, a semicolon between pairs.
    private const string Table = """
        rise rises rose risen rising grow grows grew grown growing increase increases increased increasing gain gains gained climb climbed
        improve improves improved raise raised raises expand expanded
        | fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline declines declined
        declining shrink shrank sink sinks sank lose loses lost worsen worsened reduce reduced reduces lower lowered cut;
        before | after; more greater higher above over most | less fewer lower below under least; first earliest | last latest;
        begin begins began begun start starts started open opens opened | end ends ended stop stops stopped close closes closed;
        friend friends friendly ally allies partner partners | enemy enemies hostile foe foes rival rivals opponent opponents;
        support supports supported supporting favor favors favored endorse endorsed approve approves approved welcome welcomed accept
        accepts accepted agree agrees agreed | oppose opposes opposed opposing reject rejects rejected refuse refuses refused condemn
        condemned disagree disagreed;
        allow allows allowed permit permits permitted | forbid forbids forbade forbidden ban bans banned block blocked prevent prevents
        prevented prohibit prohibited;
        confirm confirms confirmed admit admits admitted | deny denies denied; hope hopes hoped | fear fears feared;
        old older | new newer young younger; always often usually frequently | never seldom rarely;
        strong stronger strengthen strengthened | weak weaker weaken weakened; war | peace;
        win wins won victory | lose loses lost defeat defeated; succeed succeeds succeeded success | fail fails failed failure;
        buy buys bought import imports imported | sell sells sold export exports exported;
        north northern | south southern; east eastern | west western; left | right; summer | winter; day | night; true | false;
        guilty | innocent; good better best | bad worse worst; rich richer wealthy | poor poorer; public publicly | secret secretly;
        enter enters entered join joins joined arrive arrived | leave leaves left quit depart departed;
        hire hired appoint appointed | dismiss dismissed fire fired; with | without; majority | minority; possible | impossible;
        arrest arrested detain detained imprison imprisoned freeze freezes froze frozen | release released free freed;
        attack attacks attacked | defend defends defended; large larger big bigger | small smaller little; high | low;
        surplus surpluses profit profits | deficit deficits loss losses shortfall; many much | few little; narrow narrowly | broad broadly
        wide widely; completely fully totally entirely whole | partially partly; currently now present | previously formerly former;
        lead leads leading led ahead | trail trails trailing behind lose loses losing; winning wins | losing loses;
        confirm confirms confirmed affirm affirmed | cancel cancels canceled cancelled revoke revoked withdraw withdrew withdrawn;
        deny denies denied denying reject rejects rejected refute refuted dismiss dismisses dismissed
        | admit admits admitted confess confesses confessed acknowledge acknowledges acknowledged recognize recognizes recognized recogn
        accept accepts accepted concede conceded embrace embraces embraced agree agrees agreed;
        refuse refuses refused decline declines declined | sign signs signed accept accepts accepted agree agrees agreed;
        renounce renounces renounced abandon abandons abandoned | embrace embraces embraced pursue pursues pursued adopt adopts adopted;
        doubt doubts doubted | believe believes believed think thinks thought trust trusts trusted know knows knew;
        destroy destroys destroyed destroying destruction | protect protects protected protecting protection
        build builds built rebuild construct;
        thank thanks thanked praise praises praised | criticize criticizes criticized blame blames blamed condemn condemns condemned;
        victim victims | perpetrator perpetrators culprit culprits responsible author authors murderer murderers killer killers;
        expert experts | amateur amateurs; estimated estimate | proven proved; operating open | closed shut;
        withdraw withdraws withdrew withdrawn withdrawal retreat | increase increases increased deploy deployed reinforce reinforced;
        repay repays repaid repayment pay pays paid | forgive forgives forgave forgiven waive waived cancel canceled;
        rise rises increase increases growth gain gains improvement | reduction reduce reduces decrease decreases fall drop decline
        diminution lessening; before ahead earlier | after later afterwards; ally allies | enemy enemies adversary adversaries;
        continue continues continued still remain remained | stop stops stopped cease ceases ceased end ended;
        legal legally lawful | illegal illegally unlawful; love loves loved | hate hates hated;
        include includes included | exclude excludes excluded; remember remembered | forget forgot forgotten;
        create creates created establish established | abolish abolished dissolve dissolved; import imports | export exports;
        delay delays delayed postpone postponed | confirm confirms confirmed; likely probable | unlikely improbable;
        provide provides provided give gives gave given | cost costs deprive deprived deny denied take takes took taken
        """;

    private static readonly FrozenDictionary<string, (int Pair, bool IsFirst)[]> Sides = Load();

    /// <summary>Whether two words (lower case, without accents), or their stems, have opposite meanings.</summary>
    public static bool Are(string one, string other) => IsReversed(one, other) || IsReversed(other, one)
        || SidesOf(one).Any(a => SidesOf(other).Any(b => a.Pair == b.Pair && a.IsFirst != b.IsFirst));

    private static bool IsReversed(string reversed, string word) => word.Length >= MinReversed
        && reversed.Length > word.Length && reversed.EndsWith(word, StringComparison.Ordinal)
        && Reversing.Contains(reversed[..^word.Length]);

    private static (int Pair, bool IsFirst)[] SidesOf(string word) => Sides.GetValueOrDefault(word) ?? [];

    private static FrozenDictionary<string, (int Pair, bool IsFirst)[]> Load() => Table.Split(';').SelectMany((pair, number) =>
            pair.Split('|').SelectMany((side, at) => side.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(WithStem)
                .Select(word => (Word: word, Pair: number, IsFirst: at == 0))))
        .GroupBy(w => w.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(w => (w.Pair, w.IsFirst)).Distinct().ToArray(), StringComparer.Ordinal);

    // A word and what a stemmer can make of it: "increase" has the stem "increas", "victory" has "victori", and "reduction" has "reduct".
    private static IEnumerable<string> WithStem(string word)
    {
        yield return word;
        foreach (string ending in Endings)
            if (word.Length >= ending.Length + MinStem && word.EndsWith(ending, StringComparison.Ordinal))
                yield return word[..^ending.Length] + (ending is "y" or "ies" or "ied" ? "i" : "");
    }
}
