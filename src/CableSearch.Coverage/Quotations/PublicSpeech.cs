using System.Text.RegularExpressions;

namespace CableSearch.Coverage.Quotations;

/// <summary>
/// Recognises words that somebody says or writes in public: to the press, in a report, as a spokesman or an expert. Such words do not come
/// from a cable.
/// </summary>
internal static partial class PublicSpeech
{
    /// <summary>
    /// Whether a text mentions somebody who speaks in public, such as a spokesman or an expert, or a statement to the press.
    /// </summary>
    public static bool IsIn(string context) => People.IsMatch(context) || Occasions.IsMatch(context) || Days.IsMatch(context);

    [GeneratedRegex(@"\b(?:spokes(?:man|woman|person|people)|press secretary|portavo[zc]\w*|vocero\w*|porta-voz\w*|assessoria|"
        + @"porte-parole|(?:regierungs|presse)?sprecher\w*|talesm[aä]n\w*|talesperson\w*|pressekreterare\w*|portavoce|addett[oa] stampa|"
        + @"woordvoerder\w*|"
        + @"historian\w*|historiker\w*|storico|professor\w*|profesor\w*|professeur\w*|catedrátic\w*|docente|hoogleraar\w*|"
        + @"researchers?|investigador(?:a|es|as)?|pesquisador(?:a|es|as)?|chercheu(?:r|rs|se|ses)|forscher\w*|forskare\w*|"
        + @"wissenschaftler\w*|ricercat(?:ore|rice|ori|rici)|onderzoeker\w*|"
        + @"politolog\w*|expert\w*|analyst\w*|analist\w*|lawyer|abogad\w*|advogad\w*|avocat\w*|anwalt\w*|avvocat\w*|"
        + @"economist\w*|économiste\w*|ekonom|ökonom\w*|wirtschaftswissenschaftler\w*|nationalekonom\w*|pollster\w*|"
        + @"white house|casa blanca|casa branca|maison-blanche|weisses haus|weißes haus|vita huset|casa bianca)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex People { get; }

    [GeneratedRegex(@"\b(?:statement|press release|told (?:reporters|journalists|this newspaper|reuters|"
        + @"the associated press|afp|(?-i:the (?!US|U\.S|American|Ambassador|Embassy|Consul|Charg|DCM|Secretary)\p{Lu}\w+))|"
        + @"in an interview|interview|comunicado|nota de prensa|nota à imprensa|entrevista|communiqué|"
        + @"pressemitteilung|pressmeddelande|intervju\w*|comunicato|intervista|persbericht|commented today|"
        + @"(?:a|ante) (?:los|las|la) (?:periodistas|reporteros|prensa|medios)|(?:aos|às) (?:jornalistas|repórteres)|à imprensa|"
        + @"(?:aux|devant (?:les|des)) (?:journalistes|reporters|médias)|(?:à|devant) la presse|"
        + @"(?:vor|gegenüber|zu) (?:der |den )?(?:Journalisten|Reportern|Presse|Medien)|till (?:TT|journalister\w*|pressen|medier\w*)|"
        + @"(?:ai|con i) (?:giornalisti|cronisti)|alla stampa|tegen(?:over)? (?:de )?(?:journalisten|verslaggevers|pers)|"
        + @"annual report|informe anual|relatório anual|rapport annuel|jahresbericht\w*|årsrapport\w*|rapporto annuale|"
        + @"relazione annuale|jaarverslag|"
        + @"blog|tweet\w*|facebook|"
        + @"(?:press|news) conference|news briefing|rueda de prensa|conferencia de prensa|coletiva|conferência de imprensa|"
        + @"conférence de presse|pressekonferenz|presskonferens\w*|conferenza stampa|persconferentie|"
        + @"told (?:the )?(?:press|media|bbc|cnn|parliament|radio|television)|(?:radio|television|tv) interview|on (?:the )?radio|"
        + @"(?:este|a este) (?:diario|periódico)|este jornal|dieser zeitung|ce journal|questo giornale|denna tidning)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Occasions { get; }

    [GeneratedRegex(@"\b(?:dijo ayer|disse ontem|disse hoje|dice oggi|dit aujourd’hui|"
        + @"(?:said|told \w+|dijo|declar[óo]|disse|sagte|erklärte|sade|a (?:dit|déclaré)|ha detto)(?: \p{L}+)? (?:yesterday|today|"
        + @"on (?:mon|tues|wednes|thurs|fri|satur|sun)day|ayer|hoy|ontem|hoje|gestern|heute|hier|aujourd’hui|ieri|oggi|igår|idag|"
        + @"i går|i dag|gisteren|vandaag))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Days { get; }
}
