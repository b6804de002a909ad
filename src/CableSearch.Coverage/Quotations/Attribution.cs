using System.Text.RegularExpressions;

namespace CableSearch.Coverage.Quotations;

/// <summary>Finds out to whom an article attributes a quotation, from the words around the quotation.</summary>
internal static partial class Attribution
{
    /// <summary>
    /// Whether a text mentions a cable, an embassy or a diplomat, so that the quotation beside it probably comes from a cable.
    /// </summary>
    public static bool NamesCable(string context) => Cable.IsMatch(context);

    /// <summary>
    /// Whether a text mentions somebody who speaks in public, such as a spokesman or an expert, or a statement to the press.
    /// </summary>
    public static bool NamesSpokesman(string context) => Spokesman.IsMatch(context);

    /// <summary>
    /// The name of the speaker: it stands next to a verb such as "said", before or after the quotation. Null if there is none.
    /// </summary>
    public static string? Speaker(string before, string after)
    {
        if (VerbThenName.Match(after) is { Success: true } behind) return NameIn(behind);
        if (NameThenVerb.Match(after) is { Success: true } next && next.Index < 40) return NameIn(next);
        Match? last = NameThenVerb.Matches(before).LastOrDefault();
        return last is not null && before.Length - last.Index - last.Length < 60 ? NameIn(last) : null;
    }

    // A name begins with a capital. A pronoun at the beginning of a sentence does too, as in "It also says", but it is no name.
    private static string? NameIn(Match match) =>
        match.Groups["name"].Value.Trim(' ', '.') is var name && Pronouns.Contains(name) ? null : name;

    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "it", "he", "she", "they", "we", "you", "who", "this", "that", "when", "el", "ella", "ellos", "ele", "ela", "eles", "il", "elle",
        "ils", "er", "sie", "es", "han", "hon", "den", "det", "egli", "lui", "lei", "hij", "zij", "ze", "die", "das",
    };

    /// <summary>Whether a sentence begins with a speaker, as in "The minister said".</summary>
    public static bool BeginsWithSpeaker(string sentence) => NameThenVerb.Match(sentence) is { Success: true, Index: 0 };

    /// <summary>
    /// The length of a speech without the narrator's words at its end, such as ", he said,". Without such words, the length of the whole
    /// speech.
    /// </summary>
    public static int LengthOfSpeech(string speech) =>
        Narrator.Match(speech) is { Success: true } narrator ? narrator.Index : speech.Length;

    private const string Verbs = @"(?:said|says|wrote|writes|told|added|noted|warned|argued|reported|commented|observed|explained|"
        + @"claimed|stated|asked|"
        + @"dijo|dice|afirm[óo]|escribi[óo]|escribe|explic[óo]|añadi[óo]|señal[óo]|asegur[óo]|coment[óo]|advirti[óo]|"
        + @"disse|diz|afirmou|afirma|escreveu|relatou|relata|explicou|acrescentou|comentou|avisou|teria dito|"
        + @"dit|a dit|affirme|écrit|a écrit|explique|ajoute|note|raconte|déclare|"
        + @"sagte|sagt|schrieb|schreibt|erklärte|meinte|berichtete|notierte|fügte|"
        + @"säger|sade|sa|skriver|skrev|förklarade|tillade|menar|"
        + @"disse|dice|ha detto|scrive|scriveva|spiega|aggiunge|afferma|racconta|osserva|"
        + @"zei|zegt|schreef|schrijft|verklaarde)";

    private const string Name = @"(?<name>(?:\p{Lu}[\p{L}\.'’-]+)(?:\s+(?:(?:de|da|do|dos|del|la|von|zu|van|der|af|al|el|"
        + @"bin)\s+)*\p{Lu}[\p{L}\.'’-]*){0,4})";

    [GeneratedRegex(@"^[\s,.;»”""“’]*" + Verbs + @"\s+(?:\p{Ll}+\s+){0,4}?" + Name, RegexOptions.CultureInvariant)]
    private static partial Regex VerbThenName { get; }

    [GeneratedRegex(Name + @"(?:,[^,.]{1,60},)?\s+(?:\p{Ll}+\s+){0,2}?" + Verbs + @"\b", RegexOptions.CultureInvariant)]
    private static partial Regex NameThenVerb { get; }

    // In "— Never! he said", the "!" before the narrator's words belongs to the speech. In "— Never, he said", the comma does not.
    [GeneratedRegex(@"(?:,|(?<=[!?…]))\s+(?:(?:he|she|they|il|elle)\s+)?" + Verbs + @"\b[^,.!?…]{0,60}[,.]?\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Narrator { get; }

    [GeneratedRegex(@"\b(?:cables?|telegrams?|memos?|memorand\w+|despach\w+|dispatch\w*|telegram\w*|telegrafi\w+|télégramm\w*|"
        + @"dépêch\w*|depesch\w*|"
        + @"drahtbericht\w*|botschaftsbericht\w*|dispacci\w*|cablo\w*|cablogramm\w*|comunica(?:do|ção)s? diplomátic\w*|documento\w*|"
        + @"document|dokument\w*|"
        + @"embassy|embajada|embaixada|ambassade|ambasciata|botschaft|ambassaden?|ambassador|embajador\w*|embaixador\w*|ambassadeur|"
        + @"ambasciatore|"
        + @"botschafter\w*|ambassadör\w*|chargé|wikileaks|encargado|encarregado|diplomat\w*|kabel\w*|ambtsbericht\w*)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cable { get; }

    [GeneratedRegex(@"\b(?:spokes(?:man|woman|person|people)|statement|press release|told (?:reporters|journalists|the \p{Lu}\w+|"
        + @"this newspaper|reuters|"
        + @"the associated press|afp)|in an interview|portavo[zc]\w*|comunicado|nota de prensa|porta-voz\w*|assessoria|"
        + @"nota à imprensa|entrevista|"
        + @"porte-parole|communiqué|(?:regierungs|presse)?sprecher\w*|pressemitteilung|interview|talesm[aä]n\w*|talesperson\w*|"
        + @"pressmeddelande|intervju\w*|"
        + @"portavoce|comunicato|intervista|woordvoerder\w*|persbericht|commented today|dijo ayer|disse ontem|disse hoje|dice oggi|"
        + @"dit aujourd’hui|"
        + @"historian\w*|historiker\w*|professor\w*|catedrátic\w*|politolog\w*|expert\w*|analyst\w*|analist\w*|docente|storico|lawyer|"
        + @"abogad\w*|advogad\w*|"
        + @"avocat\w*|anwalt\w*|avvocat\w*|blog|tweet\w*|facebook)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Spokesman { get; }
}
