using System.Buffers;
using System.Text.RegularExpressions;
using CableSearch.Coverage.Linking;

namespace CableSearch.Coverage.Quotations;

/// <summary>Finds out to whom an article attributes a quotation, from the words around the quotation.</summary>
internal static partial class Attribution
{
    /// <summary>
    /// Whether a text mentions a cable, an embassy or a diplomat, so that the quotation beside it probably comes from a cable.
    /// </summary>
    public static bool NamesCable(string context) => Cable.IsMatch(context) || CableMentions.Find(context, [], []).Count > 0;

    /// <summary>
    /// The name of the speaker, from the words before and after the quotation: "Ann Smith said", "in the words of Ann Smith", or "Ann
    /// Smith, according to the cable". Null if there is none.
    /// </summary>
    public static string? Speaker(string before, string after)
    {
        if (VerbThenName.Match(after) is { Success: true } behind) return NameIn(behind, after);
        // A name after the end of the sentence belongs to the next sentence. A name after an opening mark belongs to the next quotation.
        // Neither is the speaker of this quotation.
        if (NameThenVerb.Match(after) is { Success: true } next && next.Index < 40
            && after.AsSpan(0, next.Index).TrimStart("\"'”’“«»‹› ,").IndexOfAny(Ends) < 0) return NameIn(next, after);
        Match? last = NameThenVerb.Matches(before).LastOrDefault();
        if (last is not null && before.Length - last.Index - last.Length < 60) return NameIn(last, before);
        return WordsOfName.Match(before) is { Success: true } words ? NameIn(words, before)
            : NameThenSource.Match(before) is { Success: true } source ? NameIn(source, before) : null;
    }

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?“„«\"");

    // Returns the name of the speaker; null if the match is no person's name. A name begins with a capital, but so do other words: a
    // pronoun at the beginning of a sentence ("It also says", "Another said"), the cable itself, initials of two letters such as "UN", and
    // a place. In "the embassy in Cairo wrote" and in "Cairo wrote", the embassy speaks.
    private static string? NameIn(Match match, string text)
    {
        string name = match.Groups["name"].Value.Trim(' ', '.');
        if (name.Split(' ').All(Offices.Has) && NameAfterOffice.Match(text, match.Index + match.Length) is { Success: true } holder)
            name = holder.Groups["name"].Value.Trim(' ', '.');
        bool isPlace = SpeakerPlaces.Has(name)
            || (!name.Contains(' ', StringComparison.Ordinal) && BehindPreposition.IsMatch(text[..match.Groups["name"].Index]));
        // Every German noun has a capital. So a single word after "der" or the like is no name: "sagte der Gesandte" (said the envoy).
        bool isNoun = GermanNoun.IsMatch(name)
            || (!name.Contains(' ', StringComparison.Ordinal) && BehindArticle.IsMatch(text[..match.Groups["name"].Index]));
        return isPlace || isNoun || name.Split(' ').All(p => Pronouns.Contains(p) || Offices.Has(p)) || Cable.IsMatch(name)
            || (name.Length < 3 && name.All(char.IsUpper)) ? null : name;
    }

    // Pronouns, articles and words that stand for an unnamed person. They may begin with a capital, but they are not a speaker's name.
    private static readonly HashSet<string> Pronouns = new(
        """
        it he she they we you who which this that these those when the a an another other others one some many most several few both each
        all none any nobody somebody someone everyone everybody anyone but and so
        el ella ellos ellas este esta esto otro otra otros otras uno una unos alguien nadie todos muchos algunos ambos quien
        ele ela eles elas isto isso outro outra outros outras um uma alguém ninguém muitos alguns quem
        il elle ils elles on ce ceci cela un une autre autres certains plusieurs tous chacun personne qui
        er sie es man die der das ein eine einer andere anderer jemand niemand alle viele manche einige wer
        han hon de den det en ett annan andra någon ingen alla många några vem
        egli lui lei loro altro altra altri altre qualcuno nessuno tutti molti alcuni chi
        hij zij ze het een ander anderen iemand allen velen sommigen wie
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a sentence begins with a speaker, as in "The minister said".</summary>
    public static bool BeginsWithSpeaker(string sentence) => AnyoneThenVerb.Match(sentence) is { Success: true, Index: 0 };

    /// <summary>
    /// The length of a speech without the narrator's words at its end, such as ", he said,". Without such words, the length of the whole
    /// speech.
    /// </summary>
    public static int LengthOfSpeech(string speech) =>
        Narrator.Match(speech) is { Success: true } narrator ? narrator.Index : speech.Length;

    private const string Verbs = SpeechVerbs.Pattern;

    private const string Name = @"(?<name>(?:\p{Lu}[\p{L}\.'’-]+)(?:\s+(?:(?:de|da|do|dos|del|la|von|zu|van|der|af|al|el|"
        + @"bin)\s+)*\p{Lu}[\p{L}\.'’-]*){0,4})";

    // Words that may stand between a speaker's name and the verb. If another word stands there, as in "Brazilian officials said" and "In
    // Lima he said", somebody else speaks.
    private const string Adverb = @"(?:\p{Ll}+(?:ly|mente)|also|then|later|again|once|even|now|only|just|himself|herself|had|has|"
        + @"también|luego|después|ya|ha|había|le|les|nos|me|lo|se|"
        + @"também|depois|já|lhe|lhes|teria|havia|"
        + @"aussi|également|ensuite|lui|leur|a|avait|"
        + @"auch|dann|später|hat|"
        + @"också|även|sedan|har|hade|"
        + @"anche|poi|gli|aveva|"
        + @"ook|toen|heeft)";

    // Prepositions. A name after a preposition is not the speaker: in "said a spokesman for Brazil", the spokesman speaks.
    private const string Preposition = @"(?:of|for|in|at|to|from|by|with|on|about|de|del|para|por|em|en|no|na|do|da|dos|das|ao|à|du|des|"
        + @"au|pour|dans|sur|von|vom|für|aus|zu|im|in|av|från|i|till|på|för|di|del|della|per|van|voor|uit|aan|op)";

    [GeneratedRegex(@"^[\s,.;»”""“’—–-]*" + Verbs + @"\s+(?:(?!" + Preposition + @"\s)\p{Ll}+\s+){0,4}?" + Name,
        RegexOptions.CultureInvariant)]
    private static partial Regex VerbThenName { get; }

    // "In the words of Ann Smith", with at most a few words between the name and the quotation.
    [GeneratedRegex(@"(?i:in the (?:own )?words of|en palabras de|nas palavras de|selon les (?:mots|termes) de|in den worten von|"
        + @"med orden av|(?:nelle|secondo le) parole di)\s+(?:the\s+)?" + Name + @"(?:,[^.:]{0,60})?[\s:,“”«»„""]*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex WordsOfName { get; }

    // "Ann Smith, according to the cable 08LIMA1:" just before the quotation.
    [GeneratedRegex(@"^\s*" + Name + @",\s+(?i:according to|as quoted in|quoted in|según|segundo|selon|laut|enligt|secondo|citad[oa] en|"
        + @"citad[oa] n[oa]|cité dans|citat[oa] nel)\b[^.:]{0,80}[\s:,“”«»„""]*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameThenSource { get; }

    [GeneratedRegex(@"^(?:Der|Die|Das|Ein|Eine) \p{Lu}\S*$", RegexOptions.CultureInvariant)]
    private static partial Regex GermanNoun { get; }

    [GeneratedRegex(@"(?<!\p{L})(?:der|die|das|ein|eine|einer|dem|den)\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex BehindArticle { get; }

    [GeneratedRegex(@"\G[^,.;:!?]{0,60},\s+" + Name, RegexOptions.CultureInvariant)]
    private static partial Regex NameAfterOffice { get; }

    [GeneratedRegex(@"(?<!\p{L})" + Preposition + @"\s+(?:(?:the|el|la|los|las|o|a|os|as|le|les|l|il|lo|der|die|das|dem|den)\s+)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BehindPreposition { get; }

    [GeneratedRegex(Name + @"(?:,[^,.]{1,60},)?\s+(?:" + Adverb + @"\s+){0,2}?" + Verbs + @"\b", RegexOptions.CultureInvariant)]
    private static partial Regex NameThenVerb { get; }

    [GeneratedRegex(Name + @"(?:,[^,.]{1,60},)?\s+(?:\p{Ll}+\s+){0,2}?" + Verbs + @"\b", RegexOptions.CultureInvariant)]
    private static partial Regex AnyoneThenVerb { get; }

    // In "— Never! he said", the "!" before the narrator's words belongs to the speech. In "— Never, he said", the comma does not.
    [GeneratedRegex(@"(?:,|(?<=[!?…]))\s+(?:(?:he|she|they|il|elle)\s+)?" + Verbs + @"\b[^,.!?…]{0,60}[,.]?\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Narrator { get; }

    [GeneratedRegex(@"\b(?:c[aâ]bles?|telegrams?|memos?|memorand\w+|despach\w+|dispatch\w*|telegram\w*|telegrafi\w+|télégramm\w*|"
        + @"dépêch\w*|depesch\w*|"
        + @"drahtbericht\w*|botschaftsbericht\w*|dispacci\w*|cablo\w*|cablogramm\w*|comunica(?:do|ção)s? diplomátic\w*|documento\w*|"
        + @"document|dokument\w*|"
        + @"embassy|embajada|embaixada|ambassade|ambasciata|botschaft|ambassaden?|ambassador|embajador\w*|embaixador\w*|ambassadeur|"
        + @"ambasciatore|"
        + @"botschafter\w*|ambassadör\w*|chargé|wikileaks|encargado|encarregado|diplomat\w*|kabel\w*|ambtsbericht\w*)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cable { get; }
}
