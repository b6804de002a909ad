using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>An alignment as stretches of the same, added, left-out and changed words.</summary>
internal static class Differences
{
    public const string Same = "same", Added = "added", LeftOut = "left_out", Changed = "changed";

    // No article: a negation lost or gained turns the sense round.
    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "nor", "neither", "none", "nothing", "without", "cannot", "t", "isn", "wasn", "doesn", "didn", "won",
            "wouldn",
        "couldn", "shouldn", "don", "aren", "weren", "hasn", "haven", "hadn", "hardly", "unable", "nobody",
    };

    public static IReadOnlyList<WordDifference> Of(string text, IReadOnlyList<QuotedWord> words, WordAlignment aligned, CablePart part)
    {
        List<WordDifference> stretches = [];
        int firstQuoted = aligned.Pairs.First(p => p.Quoted >= 0).Quoted, lastQuoted = aligned.Pairs.Last(p => p.Quoted >= 0).Quoted;
        for (int i = 0; i < firstQuoted; i++) Add(stretches, Added, text[words[i].Start..words[i].End], "");
        foreach ((int quoted, int cable) in Filled(aligned.Pairs))
        {
            string said = quoted < 0 ? "" : text[words[quoted].Start..words[quoted].End];
            string written = cable < 0 ? "" : part.Text[part.Words[cable].Start..part.Words[cable].End];
            bool isSame = quoted >= 0 && cable >= 0 && words[quoted].Folded == part.Words[cable].Folded;
            Add(stretches, isSame ? Same : quoted < 0 ? LeftOut : cable < 0 ? Added : Changed, said, written);
        }
        for (int i = lastQuoted + 1; i < words.Count; i++) Add(stretches, Added, text[words[i].Start..words[i].End], "");
        return stretches;
    }

    /// <summary>Whether a figure differs.</summary>
    public static bool ChangesFigure(IReadOnlyList<WordDifference> difference) =>
        difference.Any(d => d.Kind != Same && (d.Article.Any(char.IsDigit) || (d.Kind == Changed && d.Cable.Any(char.IsDigit))));

    /// <summary>Whether a "not" was lost or gained.</summary>
    public static bool ChangesNegation(IReadOnlyList<WordDifference> difference) =>
        difference.Where(d => d.Kind != Same).Sum(d => Negative(d.Article)) != difference
            .Where(d => d.Kind != Same).Sum(d => Negative(d.Cable));

    /// <summary>Whether the article has words where the cable is blacked out.</summary>
    public static bool FillsRedaction(IReadOnlyList<WordDifference> difference) =>
        difference.Any(d => d.Kind == Changed && d.Cable.Split(' ').Any(w => w.Length >= 4 && w.All(c => c is 'X' or 'x')));

    private static int Negative(string words) => words.Split([' ', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)
        .Count(w => Negations.Contains(w.ToLowerInvariant()));

    // Words of the quotation that an alignment of pieces passes over, such as bracketed ones, in their places.
    private static IEnumerable<(int Quoted, int Cable)> Filled(IReadOnlyList<(int Quoted, int Cable)> pairs)
    {
        int next = pairs.First(p => p.Quoted >= 0).Quoted;
        foreach ((int quoted, int cable) in pairs)
        {
            for (; quoted >= 0 && next < quoted; next++) yield return (next, -1);
            if (quoted >= 0) next = quoted + 1;
            yield return (quoted, cable);
        }
    }

    private static void Add(List<WordDifference> stretches, string kind, string article, string cable)
    {
        if (stretches is [.., var last] && last.Kind == kind)
            stretches[^1] = new(kind, Joined(last.Article, article), Joined(last.Cable, cable));
        else stretches.Add(new(kind, article, cable));
    }

    private static string Joined(string before, string word) => before.Length == 0 ? word : word.Length == 0 ? before : before + " " + word;
}
