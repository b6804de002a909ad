using System.Text;

namespace CableSearch.Benchmarks.Cables.Fuzz;

/// <summary>
/// Damages texts in many ways. It cuts texts, repeats parts, shuffles lines, joins two texts, decodes bytes in the wrong encoding, or makes
/// texts very long. It also inserts junk, such as control characters or pieces of headers.
/// </summary>
internal static class Mutation
{
    // Longest damaged text, in characters: long enough to distinguish linear from quadratic time, and short enough for some thousand texts
    // a minute.
    private const int MaxLength = 1_500_000;

    private const int MaxSteps = 4;

    private static readonly string[] Junk =
    [
        "¶1. (C) ", "1. (U) ", "\n2. ", "(S//NF) ", "((((", "))))", "\nREF: A. ", "REFS: A) LIMA 12 B) 08 ", "\nSUBJECT: ", "SUBJ: (C) ",
        "\nTAGS: ", "PREL (", "\nE.O. 12958: DECL: ", "\nClassified By: ", "REASON: 1.4 (b", "\nLIMA 00001667  002 OF 003\n", " OF 0",
        "PAGE 02 LIMA 01196 01 OF 02 082030Z", "END SUMMARY. ", "\nSummary: ", "Comment -- ", "XXXXXXXX", "\nVZCZCXYZ0000\n",
        "\nRR RUEHC\n", "\nZNY CCCCC ZZH\n", "\nR 251200Z NOV 09\n", "\nFM ", "\nTO RUEHC/", "\nINFO ", "XMT ", "\nBT\n", "\nNNNN\n",
        "\nSIPDIS\n", "C O N F I D E N T I A L SECTION 02 OF 03 LIMA", "header ends", "...", "--------\n", "|  |  |", "\t\t", "          ",
        "\\", "\"", "\0", "\0\0\0\0", "\uFEFF", "\u2028", "\u2029", "\u00A0", "\u200B", "\uD800", "\uDC00", "\uFFFD", "\u202E", "e\u0301",
        "\u0130\u0131\u017F\u212A", "\uFF11\uFF0E", "\u0661. ", "\r", "\v", "\f", "AND PREVIOUS", "(GOP) ", "Government of Moss (GOM)",
        "99999999999999999999", "2147483648", "1.4(b)(d)", "20191125", "31 FEB 2019", "99/99/99", "A. B. C. D. ",
        "al-", "O'", "¶", "/", "&",
    ];

    private static readonly (string Name, Func<string, IReadOnlyList<string>, Random, string> Do)[] Steps =
    [
        ("cut", (text, _, random) => text[..random.Next(text.Length + 1)]),
        ("cut in front", (text, _, random) => text[random.Next(text.Length + 1)..]),
        ("a hole", (text, _, random) => At(text, random) is var (from, to) ? text.Remove(from, to - from) : text),
        ("doubled", (text, _, _) => text + text),
        ("turned", (text, _, random) => random.Next(text.Length + 1) is var at ? text[at..] + text[..at] : text),
        ("lines shuffled", (text, _, random) => Lines(text, random.Shuffle)),
        ("lines sorted", (text, _, _) => Lines(text, lines => lines.Sort(StringComparer.Ordinal))),
        ("a line repeated", RepeatLine),
        ("a stretch repeated", RepeatStretch),
        ("line ends lost", (text, _, _) => text.Replace('\n', ' ')),
        ("all on one line", (text, _, _) => text.Replace("\n", "", StringComparison.Ordinal)),
        ("other line ends", ChangeLineEnds),
        ("joined to another", Join),
        ("junk", (text, _, random) => Insert(text, random, AnyJunk(random))),
        ("much junk", (text, _, random) => Scatter(text, random, 40)),
        ("junk repeated", (text, _, random) => Insert(text, random, Repeat(AnyJunk(random), random.Next(1, 40_000)))),
        ("two junks repeated", (text, _, random) =>
            Insert(text, random, Repeat(AnyJunk(random) + AnyJunk(random), random.Next(1, 20_000)))),
        ("a long run", (text, _, random) => Insert(text, random, new string(AnyOf(text, random), random.Next(1, 200_000)))),
        ("any characters", (text, _, random) => Insert(text, random, Any(random, random.Next(1, 400)))),
        ("characters changed", ChangeSome),
        ("capitals", (text, _, _) => text.ToUpperInvariant()),
        ("small letters", (text, _, _) => text.ToLowerInvariant()),
        ("blanks changed", (text, _, random) => text.Replace(' ', random.GetItems<char>(['\t', '\u00A0', '\0', '\u200B', '-', '.'], 1)[0])),
        ("UTF-8 read as Latin-1", (text, _, _) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text))),
        ("UTF-16 read as Latin-1", (text, _, _) => Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(text))),
        ("UTF-8 read as UTF-16", (text, _, _) => Encoding.Unicode.GetString(Encoding.UTF8.GetBytes(text))),
        ("bytes spoilt", SpoilBytes),
        ("very long", (text, _, random) => Repeat(text, 1 + (random.Next(100_000, MaxLength) / Math.Max(1, text.Length)))),
    ];

    /// <summary>A damaged text, and how it was damaged.</summary>
    public static (string Text, string How) Make(IReadOnlyList<string> seeds, Random random)
    {
        string text = Seed(seeds, random);
        List<string> how = [];
        for (int steps = random.Next(1, MaxSteps + 1); steps > 0; steps--)
        {
            (string name, Func<string, IReadOnlyList<string>, Random, string> spoil) = Steps[random.Next(Steps.Length)];
            text = spoil(text, seeds, random);
            if (text.Length > MaxLength) text = text[..MaxLength];
            how.Add(name);
        }
        return (text, string.Join(", ", how));
    }

    private static string AnyJunk(Random random) => Junk[random.Next(Junk.Length)];

    private static char AnyOf(string text, Random random) => text.Length == 0 ? 'x' : text[random.Next(text.Length)];

    private static string ChangeLineEnds(string text, IReadOnlyList<string> seeds, Random random)
    {
        string end = random.GetItems<string>(["\r\n", "\r", "\u2028", "\v", "\n\n", " \n \n"], 1)[0];
        return text.Replace("\n", end, StringComparison.Ordinal);
    }

    private static string Join(string text, IReadOnlyList<string> seeds, Random random)
    {
        ReadOnlySpan<char> start = text.AsSpan(0, random.Next(text.Length + 1));
        string other = Seed(seeds, random);
        return string.Concat(start, other.AsSpan(random.Next(other.Length + 1)));
    }

    // Chooses the text to damage. In half of the cases it is one of the first 50 texts, which are invented cables. A folder of pages has
    // many more texts, so invented cables would otherwise be chosen rarely.
    private static string Seed(IReadOnlyList<string> seeds, Random random) =>
        seeds[random.Next(random.Next(2) == 0 ? Math.Min(seeds.Count, 50) : seeds.Count)];

    private static (int From, int To) At(string text, Random random)
    {
        int a = random.Next(text.Length + 1), b = random.Next(text.Length + 1);
        return (Math.Min(a, b), Math.Max(a, b));
    }

    private static string Lines(string text, Action<string[]> change)
    {
        string[] lines = text.Split('\n');
        change(lines);
        return string.Join('\n', lines);
    }

    private static string RepeatLine(string text, IReadOnlyList<string> seeds, Random random)
    {
        string[] lines = text.Split('\n');
        int line = random.Next(lines.Length);
        lines[line] = Repeat(lines[line] + "\n", random.Next(2, 3000));
        return string.Join('\n', lines);
    }

    private static string RepeatStretch(string text, IReadOnlyList<string> seeds, Random random)
    {
        int from = random.Next(text.Length + 1), length = Math.Min(text.Length - from, random.Next(1, 30));
        return text.Insert(from, Repeat(text.Substring(from, length), random.Next(2, 30_000)));
    }

    private static string Insert(string text, Random random, string what) => text.Insert(random.Next(text.Length + 1), what);

    private static string Scatter(string text, Random random, int times)
    {
        for (int i = 0; i < times; i++) text = Insert(text, random, Junk[random.Next(Junk.Length)]);
        return text;
    }

    private static string ChangeSome(string text, IReadOnlyList<string> seeds, Random random)
    {
        char[] signs = text.ToCharArray();
        for (int i = signs.Length / 50; i >= 0 && signs.Length > 0; i--)
        {
            signs[random.Next(signs.Length)] = random.Next(3) == 0 ? (char)random.Next(0x10000) : (char)random.Next(128);
        }
        return new string(signs);
    }

    private static string SpoilBytes(string text, IReadOnlyList<string> seeds, Random random)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int i = bytes.Length / 100; i >= 0 && bytes.Length > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return Encoding.UTF8.GetString(bytes);
    }

    private static string Any(Random random, int length) => string.Create(length, random, (signs, source) =>
    {
        foreach (ref char sign in signs) sign = (char)source.Next(0x10000);
    });

    private static string Repeat(string text, int times) =>
        text.Length == 0 ? text : new StringBuilder().Insert(0, text, Math.Max(1, Math.Min(times, MaxLength / text.Length))).ToString();
}
