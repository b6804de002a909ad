namespace CableSearch.Coverage.Quotations;

/// <summary>
/// Verbs with which an article says that somebody speaks, in English, Spanish, Portuguese, French, German, Swedish, Italian and Dutch. They
/// stand in the form in which articles use them: third person, present or past.
/// </summary>
internal static class SpeechVerbs
{
    /// <summary>A regular expression for one of these verbs, without a group of its own.</summary>
    public const string Pattern =
        @"(?:said|says|wrote|writes|told|added|noted|warned|argued|reported|commented|observed|explained|claimed|stated|asked|"
        + @"argues|claims|warns|adds|declared|replied|insisted|insists|complained|asserted|concluded|admitted|remarked|stressed|"
        + @"emphasi[sz]ed|recalled|promised|vowed|pledged|conceded|acknowledged|confirmed|predicted|suggested|maintained|alleged|"
        + @"joked|quipped|countered|responded|answered|continued|reiterated|assured|informed|boasted|lamented|testified|confided|"
        + @"underlined|underscored|opined|revealed|protested|cautioned|dijo|dice|afirm[óoa]|escribi[óo]|escribe|"
        + @"explic[óoa]|añadi[óo]|señal[óoa]|asegur[óoa]|coment[óoa]|advirti[óo]|declar[óoa]|sostiene|sostuvo|añade|agreg[óoa]|"
        + @"prometi[óo]|admiti[óo]|reconoci[óo]|confirm[óo]|respondi[óo]|insisti[óo]|subray[óo]|lament[óo]|manifest[óo]|"
        + @"expres[óo]|disse|diz|afirmou|afirma|escreveu|relatou|relata|explicou|acrescentou|comentou|avisou|teria dito|declarou|"
        + @"sustenta|prometeu|admitiu|reconheceu|confirmou|respondeu|insistiu|lamentou|garantiu|dit|a dit|affirme|écrit|a écrit|"
        + @"explique|ajoute|note|raconte|déclare|a affirmé|a déclaré|a expliqué|estime|a promis|a admis|a reconnu|a confirmé|"
        + @"a répondu|a insisté|assure|promet|reconnaît|sagte|sagt|schrieb|schreibt|erklärte|erklärt|meinte|meint|berichtete|"
        + @"notierte|fügte|betonte|versprach|räumte|bestätigte|antwortete|warnte|klagte|säger|sade|sa|skriver|skrev|förklarade|"
        + @"tillade|menar|hävdar|hävdade|berättar|berättade|lovade|medgav|bekräftade|svarade|varnade|ha detto|scrive|scriveva|"
        + @"spiega|aggiunge|afferma|racconta|osserva|dichiara|ha dichiarato|ha affermato|ha promesso|ha ammesso|ha confermato|"
        + @"ha risposto|ha avvertito|zei|zegt|schreef|schrijft|verklaarde|stelt|vertelde)";
}
