using System.Text;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Words of related languages that look alike: "información" and "information". Both are brought to one skeleton by the spellings that
/// regularly stand for each other, and compared by their pairs of letters.
/// </summary>
internal static class Cognates
{
    private static readonly (string Ending, string English)[] Endings =
    [
        ("zioni", "tion"), ("zione", "tion"), ("ciones", "tion"), ("cion", "tion"), ("coes", "tion"), ("cao", "tion"), ("siones", "sion"),
        ("soes", "sion"), ("sao", "sion"), ("tionen", "tion"), ("tioner", "tion"), ("tie", "ty"), ("idades", "ity"), ("idade", "ity"),
        ("idad", "ity"), ("dade", "ty"), ("dad", "ty"), ("itat", "ity"), ("itet", "ity"), ("iteit", "ity"), ("ita", "ity"), ("ite", "ity"),
        ("amente", "ly"), ("mente", "ly"), ("ement", "ly"), ("ismo", "ism"), ("isme", "ism"), ("ismus", "ism"), ("istas", "ist"),
        ("ista", "ist"), ("isti", "ist"), ("iste", "ist"), ("isten", "ist"), ("ister", "ist"), ("icos", "ic"), ("icas", "ic"),
            ("ico", "ic"),
        ("ica", "ic"), ("ique", "ic"), ("ici", "ic"), ("isch", "ic"), ("ische", "ic"), ("ischen", "ic"), ("isk", "ic"), ("iska", "ic"),
        ("encia", "ence"), ("encias", "ence"), ("enza", "ence"), ("enz", "ence"), ("ancia", "ance"), ("anza", "ance"), ("ivo", "ive"),
        ("iva", "ive"), ("if", "ive"), ("oso", "ous"), ("osa", "ous"), ("eux", "ous"), ("euse", "ous"), ("ario", "ary"), ("aria", "ary"),
        ("aire", "ary"), ("ador", "ator"), ("atore", "ator"), ("ateur", "ator"), ("logia", "logy"), ("logie", "logy"), ("ia", "y"),
            ("ie", "y"),
        ("ieren", "e"), ("era", "e"), ("ar", ""), ("er", ""), ("ir", ""), ("are", ""), ("ere", ""), ("ire", ""), ("ado", "ed"),
            ("ada", "ed"),
        ("ido", "ed"), ("ida", "ed"), ("ato", "ed"), ("ata", "ed"), ("os", ""), ("as", ""), ("o", ""), ("a", ""), ("e", ""), ("i", ""),
    ];

    /// <summary>
    /// Likely English spellings of a folded word, to be looked up: endings that regularly stand for each other exchanged.
    /// </summary>
    public static IEnumerable<string> Spellings(string folded)
    {
        foreach (string start in Starts(folded))
        {
            yield return start;
            foreach ((string ending, string english) in Endings)
                if (start.Length > ending.Length + 2 && start.EndsWith(ending, StringComparison.Ordinal))
                    yield return start[..^ending.Length] + english;
        }
    }

    /// <summary>How alike two words are, 0 to 1.</summary>
    public static double Likeness(string foreign, string english)
    {
        string a = Skeleton(foreign), b = Skeleton(english);
        if (a.Length < 3 || b.Length < 3) return 0;
        int prefix = 0, shorter = Math.Min(a.Length, b.Length);
        while (prefix < shorter && a[prefix] == b[prefix]) prefix++;
        double pairs = 2.0 * CommonPairs(a, b) / (a.Length + b.Length - 2);
        return Math.Max(pairs, prefix >= 5 ? prefix / (double)Math.Max(a.Length, b.Length) : 0);
    }

    /// <summary>A word by the sounds that these languages share.</summary>
    public static string Skeleton(string folded)
    {
        StringBuilder bones = new(folded.Length);
        string plain = folded.Replace("ph", "f", StringComparison.Ordinal).Replace("th", "t", StringComparison.Ordinal)
            .Replace("qu", "k", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal)
                .Replace("sch", "s", StringComparison.Ordinal);
        foreach (char c in plain)
        {
            char bone = c switch { 'c' or 'q' => 'k', 'y' or 'j' => 'i', 'z' => 's', 'w' => 'v', _ => c };
            if (bones.Length == 0 || bones[^1] != bone) bones.Append(bone);
        }
        return bones.ToString();
    }

    private static int CommonPairs(string a, string b)
    {
        Span<bool> used = stackalloc bool[b.Length];
        used.Clear();
        int common = 0;
        for (int i = 0; i + 1 < a.Length; i++)
        {
            for (int j = 0; j + 1 < b.Length; j++)
            {
                // A pair far from its place is chance.
                if (used[j] || Math.Abs(i - j) > 3 || a[i] != b[j] || a[i + 1] != b[j + 1]) continue;
                used[j] = true;
                common++;
                break;
            }
        }
        return common;
    }

    /// <summary>A word as it may begin in English: these languages write e before s, k for c, f for ph, z for c.</summary>
    public static IEnumerable<string> Starts(string folded)
    {
        yield return folded;
        if (folded.Length > 5 && folded.StartsWith("es", StringComparison.Ordinal)
            && !"aeiou".Contains(folded[2], StringComparison.Ordinal))
            yield return folded[1..];
        if (folded.Contains('k', StringComparison.Ordinal)) yield return folded.Replace('k', 'c');
        if (folded.Contains('f', StringComparison.Ordinal)) yield return folded.Replace("f", "ph", StringComparison.Ordinal);
        if (folded.Contains('z', StringComparison.Ordinal)) yield return folded.Replace('z', 'c');
    }
}
