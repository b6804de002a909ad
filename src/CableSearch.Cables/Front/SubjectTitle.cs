using System.Collections.Frozen;
using System.Text;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Front;

/// <summary>Makes subjects, which are mostly in capitals, readable.</summary>
public static class SubjectTitle
{
    // A shorter word in capitals may be an acronym.
    private const int MinLead = 5;

    private static readonly FrozenSet<string> Small = FrozenSet.Create(StringComparer.Ordinal,
        "A", "AN", "THE", "AND", "OR", "BUT", "NOR", "OF", "IN", "ON", "AT", "TO", "BY", "FOR", "FROM", "WITH", "AS", "INTO", "VIA", "VS", "PER", "DE", "LA", "DEL", "DA", "DO", "DOS", "DI", "VON", "VAN", "BIN", "EL", "Y", "AMID");

    // Words that our glossary would take for acronyms.
    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal,
        "IT", "IS", "BE", "WE", "HE", "SO", "IF", "NO", "UP", "AID", "ARE", "CAN", "MAY", "WHO", "ALL", "NEW", "NOT", "HAS", "HAD", "WAS", "HIS", "HER", "ITS", "OUR", "OUT", "OFF", "OIL", "GAS", "ARM", "ARMS", "ACT", "AIR", "WAR", "TIE", "TIES",
        "TALK", "PLAN", "START", "SAFE", "CARE", "HELP", "RISE", "MOVE", "ONE", "TWO", "BAN", "BID", "CUT", "DAY", "END", "KEY", "LAW", "LOW", "MET", "NOW", "OLD", "OWN", "PAY", "PUT", "RUN", "SAY", "SEE", "SET", "TAX", "TOP", "USE", "WAY", "WIN", "YET", "AGE", "BIG", "FAR",
        "DR", "MR", "MRS", "MS", "ST", "JR", "SR", "GEN", "COL", "LT", "CAPT", "AMB", "SEN", "REP", "GOV", "SAO", "SAN", "EAST", "WEST", "DEAL", "SEEN", "LESS", "MORE", "POST", "PEACE", "HOPE", "FAST", "LEAD", "ROAD", "WAVE", "SEAS", "IRAN", "IRAQ", "LIMA", "ROME", "OMAN", "CHAD", "MALI", "CUBA", "PERU", "TOGO", "FIJI", "MAY");

    private static readonly FrozenSet<string> Acronyms = FrozenSet.Create(StringComparer.Ordinal,
        "NATO", "UN", "US", "USG", "EU", "UK", "UAE", "USA", "USSR", "PM", "FM", "MFA", "MOD", "MOI", "MOJ", "MOE", "NGO", "NGOS", "IAEA", "WTO", "IMF", "OSCE", "OAS", "AU", "AFRICOM", "CENTCOM", "EUCOM", "OPEC", "UNSC", "UNSCR", "UNGA", "UNHCR", "UNICEF", "UNESCO", "ASEAN", "APEC", "SAARC",
        "MERCOSUR", "NAFTA", "CAFTA", "FTA", "FTAA", "DCM", "CODEL", "STAFFDEL", "DEA", "FBI", "CIA", "DHS", "USAID", "USTR", "TIP", "IPR", "WMD", "IED", "ISAF", "PRT", "OPCW", "CTBT", "NPT", "EUFOR", "KFOR", "ESDP", "CSDP", "AMISOM", "UNIFIL", "MONUC", "UNAMA", "UNMIK", "FARC", "ELN", "PKK", "LTTE", "PLO", "PA", "IDF", "AKP",
        "GOP", "GOI", "GOB", "GOC", "GOT", "GOE", "GOL", "GOJ", "GOA", "GOM", "GON", "GOS", "GOV", "GOR", "GOK", "GOH", "GOQ", "GOU", "GOAL", "HMG", "ROK", "DPRK", "PRC", "DRC", "KRG", "KSA", "SARG", "TFG", "TGOU", "CDA", "CT", "HIV", "AIDS", "SARS", "GMO", "IT", "ICT", "G8", "G20", "OECD", "OIC", "GCC", "ICTY", "ICTR", "ICC", "ICJ", "ECOWAS", "SADC", "IGAD", "EAC",
        "A/S", "U/S", "DAS", "PDAS", "COS", "NSA", "NSC", "POTUS", "VP", "CG", "AG", "MP", "MPS", "CEO", "CFO", "POW", "MIA", "AQIM", "AQAP", "PKO", "EXBS", "PSI", "MANPADS", "MTCR", "FY", "ESF", "INCLE", "INCSR", "BOG", "FMF", "IMET", "NADR", "PEPFAR", "MCC", "MCA", "MOU", "MOA", "MLAT", "TIFA", "GSP", "AGOA", "FAO", "WFP", "UNDP", "UNEP", "UNIDO", "UNODC", "UNFPA", "UNRWA", "UNMIL", "UNMIN", "UNOCI", "UNMEE", "UNMIS", "UNAMID", "MINUSTAH", "MINURSO", "UNDOF",
        "UNSCOM", "UNMOVIC", "IOM", "ILO", "ICRC", "IFC", "IFI", "IFIS", "ADB", "EBRD", "EIB", "IDB", "ALBA", "UNASUR", "CARICOM", "COMESA", "NEPAD", "BSEC", "CFE", "BMD", "ICBM", "UAV", "UAVS", "CEDAW", "UNFCCC", "IPCC", "ILSA", "USAFE", "WIREC", "COESPU", "BMENA", "AWACS", "CODELS", "REDD", "GHG", "TRIPS", "GATT", "BWC", "CWC", "RSO", "PAO", "JUSMAG", "INL", "PRM", "DRL", "OES", "EEB", "SCA", "NEA", "WHA",
        "GOF", "GOG", "GOAF", "GOTT", "GOES", "GODR", "GOSL", "RTG", "SAG", "BDG", "GIROA", "MEK", "PJAK", "PUK", "KDP", "SCIRI", "ISCI", "CDU", "CSU", "SPD", "FDP", "UMP", "PSOE", "LRA", "SPLM", "SPLA", "NCP", "JEM", "FMLN", "FSLN", "BJP", "ISI", "CJCS", "SECDEF", "CNO", "CHOD", "SACEUR", "DEPSECDEF", "PDSU", "EUPM", "OHR", "EULEX", "UNMIBH", "SOUTHCOM", "PACOM", "NSG", "HEU", "LEU", "IRGC", "UNVIE", "USUN", "USEU", "USNATO", "AIT", "SOFA", "DOD", "DOE", "DOJ", "OFAC", "EXIM", "OPIC", "SCO", "CIS", "CSTO", "EEZ", "UNCLOS", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI");

    /// <summary>The subject in title case; acronyms and names keep their form (NATO, U.S., PM, al-Qa'ida). Where it has small letters, words are raised only where most of them are in small letters, and what has capitals stays as it is.</summary>
    public static string Of(string subject) => Of(subject, []);

    /// <param name="subject">The subject.</param>
    /// <param name="known">Words that the cable itself writes in capitals.</param>
    internal static string Of(string subject, HashSet<string> known)
    {
        int small = 0, large = 0;
        foreach (char c in subject)
        {
            // A redaction says nothing about the case.
            if (c is 'x' or 'X') continue;
            if (c.IsSmall) small++;
            else if (c.IsCapital) large++;
        }
        if (small * 3 > large) return InTitleCase(WithLead(subject, known));
        StringBuilder title = new(subject.Length);
        bool first = true;
        for (int at = 0; at < subject.Length;)
        {
            int end = at;
            while (end < subject.Length && subject[end] != ' ') end++;
            ReadOnlySpan<char> word = subject.AsSpan(at, end - at);
            if (word.Length > 0)
            {
                AppendWord(title, word, first || end == subject.Length, known);
                if (word.ContainsAnyInRange('0', '9') || word.HasLetter || word[^1] is ':') first = word[^1] is ':' or '?' or '!' || (word[^1] == '.' && !IsDotted(word));
                else if (word is "-" or "--" or "–" or "—") first = true;
            }
            if (end < subject.Length) title.Append(' ');
            at = end + 1;
        }
        return title.ToString();
    }

    /// <summary>"Egypt planning response for Haiti" is a sentence: its words are raised, and what has capitals stays as it is.</summary>
    private static string InTitleCase(string subject)
    {
        string[] words = subject.Split(' ');
        // A first word in capitals says nothing, one in small letters much.
        int small = words[0].Length > 0 && words[0][0].IsSmall ? 1 : 0, large = 0;
        foreach (string word in words.AsSpan(1))
        {
            if (word.Length < MinLead) continue;
            if (word[0].IsSmall) small++;
            else if (word[0].IsCapital) large++;
        }
        if (small <= large) return subject;
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i];
            bool isRaised = word.Length > 0 && word[0].IsSmall && !word.AsSpan().Has("xxx") && !word.StartsWith("al-", StringComparison.Ordinal) && (i == 0 || i == words.Length - 1 || !Small.Contains(word.ToUpperInvariant()));
            // "u.s." is raised as a whole.
            if (isRaised) words[i] = word.Length > 2 && word[1] == '.' ? word.ToUpperInvariant() : char.ToUpperInvariant(word[0]) + word[1..];
        }
        return string.Join(' ', words);
    }

    /// <summary>"EGYPT: Ministry to Help": only the word in front of the colon is in capitals.</summary>
    private static string WithLead(string subject, HashSet<string> known)
    {
        int colon = subject.IndexOf(':', StringComparison.Ordinal);
        if (colon < MinLead || !subject.AsSpan(0, colon).IsCapitals) return subject;
        foreach (Range word in subject.AsSpan(0, colon).SplitAny(" /-"))
            if (subject.AsSpan(0, colon)[word].Length is > 0 and < MinLead) return subject;
        return string.Concat(Of(subject[..colon], known), subject.AsSpan(colon));
    }

    private static bool IsDotted(ReadOnlySpan<char> word) => word.Length <= 3 || word[..^1].Contains('.');

    private static void AppendWord(StringBuilder title, ReadOnlySpan<char> word, bool edge, HashSet<string> known)
    {
        int at = 0;
        if (word.Contains('/') && Acronyms.Contains(word.Trim("(),:;.\"'").ToString()))
        {
            title.Append(word);
            return;
        }
        while (at < word.Length)
        {
            int start = at;
            while (at < word.Length && !word[at].IsWord) at++;
            title.Append(word[start..at]);
            start = at;
            while (at < word.Length && (word[at].IsWord || (word[at] is '\'' or '\u2019' or '.' && at + 1 < word.Length && word[at + 1].IsWord))) at++;
            if (at < word.Length && word[at] == '.' && word[start..at].Contains('.')) at++;
            if (at == start) continue;
            bool hyphen = at < word.Length && word[at] == '-';
            bool inner = start > 0 && word[start - 1] is '-' or '/' && start > 1;
            AppendPiece(title, word[start..at], edge, inner, hyphen, known);
        }
    }

    private static void AppendPiece(StringBuilder title, ReadOnlySpan<char> piece, bool edge, bool inner, bool hyphen, HashSet<string> known)
    {
        string upper = piece.ToString().ToUpperInvariant();
        if (!piece.IsCapitals && piece.HasLetter && piece.ContainsAnyInRange('a', 'z'))
        {
            title.Append(piece);
            return;
        }
        if (known.Contains(upper) || ((upper.EndsWith("'S", StringComparison.Ordinal) || upper.EndsWith("’S", StringComparison.Ordinal)) && known.Contains(upper[..^2]))) title.Append(KeepPlural(upper));
        else if (hyphen && upper is "AL" or "EL" or "AS" or "AN" or "AR" or "AD" && !edge) title.Append(upper.ToLowerInvariant());
        else if (upper == "A" && title.ToString().EndsWith("Q and ", StringComparison.Ordinal)) title.Append('A');
        else if (Small.Contains(upper) && (inner ? upper is not ("A" or "AN") : !edge)) title.Append(upper.ToLowerInvariant());
        else if (upper == "S" && title.Length > 1 && title[^1] is ',' or '\'' or '\u2019' && !title[^2].IsBlank) title.Append('s');
        else if (IsAcronym(upper)) title.Append(KeepPlural(upper));
        else Capitalised(title, upper);
    }

    private static string KeepPlural(string upper)
    {
        int apostrophe = upper.IndexOfAny(['\'', '\u2019']);
        return apostrophe > 0 && apostrophe == upper.Length - 2 ? string.Concat(upper.AsSpan(0, apostrophe + 1), "s") : upper is "NGOS" ? "NGOs" : upper is "MPS" ? "MPs" : upper is "CODELS" ? "CODELs" : upper;
    }

    private static bool IsAcronym(string upper)
    {
        string stem = upper.EndsWith("'S", StringComparison.Ordinal) || upper.EndsWith("’S", StringComparison.Ordinal) ? upper[..^2] : upper;
        if (stem.Contains('.', StringComparison.Ordinal)) return true;
        if (Acronyms.Contains(stem) && stem is not ("IT" or "GOAL")) return true;
        if (Words.Contains(stem) || stem.Length < 2) return false;
        bool digits = false, vowels = false;
        foreach (char c in stem)
        {
            digits |= char.IsAsciiDigit(c);
            vowels |= c is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y' || c > 127;
        }
        if (digits) return !stem.EndsWith("TH", StringComparison.Ordinal) && !stem.EndsWith("ST", StringComparison.Ordinal) && !stem.EndsWith("ND", StringComparison.Ordinal) && !stem.EndsWith("RD", StringComparison.Ordinal);
        if (!vowels && stem.Length < 7) return true;
        return stem.Length <= 5 && !Small.Contains(stem) && GlossaryTable.TryMeaning(stem, out _);
    }

    private static void Capitalised(StringBuilder title, string upper)
    {
        string lower = upper.ToLowerInvariant();
        bool isScottish = upper.Length > 4 && upper.StartsWith("MC", StringComparison.Ordinal);
        for (int i = 0; i < upper.Length; i++)
        {
            // O'Brien, L'Aquila, N'Djamena and d'Affaires, but Qa'ida and Ambassador's.
            bool afterApostrophe = i == 2 && upper[1] is '\'' or '\u2019' && upper.Length > 3 && i == 2;
            bool capital = (i == 0 && !(upper is "D'AFFAIRES" or "D'HORIZON" or "D'ETAT" or "D’AFFAIRES" or "D’HORIZON" or "D’ETAT")) || afterApostrophe || (isScottish && i == 2);
            title.Append(capital && !char.IsAsciiDigit(upper[0]) ? upper[i] : lower[i]);
        }
    }
}
