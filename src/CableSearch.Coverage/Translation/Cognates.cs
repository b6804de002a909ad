namespace CableSearch.Coverage.Translation;

/// <summary>
/// Finds cognates: words of related languages that look alike, such as "información" and "information". First each word is reduced to a
/// skeleton: the different spellings of a sound become one letter. Then the two skeletons are compared by their pairs of neighbouring
/// letters, or by a long common beginning.
/// </summary>
internal static class Cognates
{
    private const int MaxOnStack = 64;

    private const int MaxShift = 3;

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
    /// Possible English spellings of a foreign word, to be looked up in the archive. A foreign ending such as "-ción" becomes the English
    /// one, "-tion". The word is in lower case and without accents.
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

    /// <summary>How similar two words look, from 0 to 1.</summary>
    public static double Likeness(string foreign, string english) => LikenessTo(Skeleton(foreign), english);

    /// <summary>How similar an English word looks to a foreign word, from 0 to 1. The foreign word is given by its skeleton.</summary>
    public static double LikenessTo(string skeleton, string english)
    {
        Span<char> space = english.Length <= MaxOnStack ? stackalloc char[english.Length] : new char[english.Length];
        ReadOnlySpan<char> other = space[..Skeleton(english, space)];
        if (skeleton.Length < 3 || other.Length < 3) return 0;
        int prefix = 0, shorter = Math.Min(skeleton.Length, other.Length);
        while (prefix < shorter && skeleton[prefix] == other[prefix]) prefix++;
        double pairs = 2.0 * CommonPairs(skeleton, other) / (skeleton.Length + other.Length - 2);
        return Math.Max(pairs, prefix >= 5 ? prefix / (double)Math.Max(skeleton.Length, other.Length) : 0);
    }

    /// <summary>
    /// The skeleton of a word, by which cognates of different languages are compared. Letters that sound alike become the same letter.
    /// </summary>
    public static string Skeleton(string folded)
    {
        char[] bones = new char[folded.Length];
        return new(bones, 0, Skeleton(folded, bones));
    }

    // First, letters that spell one sound together become one letter, such as "ph". Then letters that sound alike become the same letter.
    // Then doubled letters become single.
    private static int Skeleton(ReadOnlySpan<char> folded, Span<char> bones)
    {
        int length = 0;
        for (int i = 0; i < folded.Length; i++)
        {
            char bone = folded[i];
            ReadOnlySpan<char> rest = folded[i..];
            if (rest.StartsWith("ph")) (bone, i) = ('f', i + 1);
            else if (rest.StartsWith("th")) (bone, i) = ('t', i + 1);
            else if (rest.StartsWith("qu") || rest.StartsWith("ck")) (bone, i) = ('k', i + 1);
            else if (rest.StartsWith("sch")) (bone, i) = ('s', i + 2);
            bone = bone switch { 'c' or 'q' => 'k', 'y' or 'j' => 'i', 'z' => 's', 'w' => 'v', _ => bone };
            if (length == 0 || bones[length - 1] != bone) bones[length++] = bone;
        }
        return length;
    }

    private static int CommonPairs(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<bool> used = b.Length <= MaxOnStack ? stackalloc bool[b.Length] : new bool[b.Length];
        used.Clear();
        int common = 0;
        for (int i = 0; i + 1 < a.Length; i++)
        {
            // A pair of letters counts only if both words have it at nearly the same position. Elsewhere the pair is the same by chance.
            for (int j = Math.Max(0, i - MaxShift); j + 1 < b.Length && j <= i + MaxShift; j++)
            {
                if (used[j] || a[i] != b[j] || a[i + 1] != b[j + 1]) continue;
                used[j] = true;
                common++;
                break;
            }
        }
        return common;
    }

    /// <summary>
    /// The spellings with which an English cognate of a foreign word may begin. The first is the word unchanged. Others have one change: no
    /// "e" before "s" ("estructura": "structura"), "c" for "k" ("kontrakt": "contract"), "ph" for "f" ("foto": "photo"), or "c" for "z"
    /// ("zentral": "central").
    /// </summary>
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
