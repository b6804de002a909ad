using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Alignment;

/// <summary>The best alignment of a quotation with a paragraph: the pairs of corresponding words, and a score.</summary>
/// <param name="Part">Index of the paragraph in the cable, from 0.</param>
/// <param name="Pairs">
/// The pairs of corresponding words. Each pair has the index of a word in the quotation and the index of a word in the paragraph. If a word
/// has no counterpart, the other index is -1.
/// </param>
/// <param name="Matches">Number of pairs whose two words are the same.</param>
/// <param name="Score">Score of the alignment: higher if more words are the same and fewer differ.</param>
internal sealed record WordAlignment(int Part, IReadOnlyList<(int Quoted, int Cable)> Pairs, int Matches, double Score)
{
    private const double Match = 2, Mismatch = -1, Gap = -0.8;

    // Largest number of words that are compared in one paragraph. A longer paragraph is a table, not running text.
    private const int MaxWords = 3000;

    /// <summary>Aligns a quotation with a paragraph by the Smith-Waterman algorithm. Null if they have no word in common.</summary>
    public static WordAlignment? Best(IReadOnlyList<string> quoted, int part, IReadOnlyList<CableWord> words)
    {
        int rows = quoted.Count, columns = Math.Min(words.Count, MaxWords);
        double[,] scores = new double[rows + 1, columns + 1];
        (double Score, int Row, int Column) best = (0, 0, 0);
        for (int i = 1; i <= rows; i++)
        {
            for (int j = 1; j <= columns; j++)
            {
                double score = Math.Max(0, Math.Max(scores[i - 1, j - 1] + Step(quoted[i - 1], words[j - 1].Folded),
                    Math.Max(scores[i - 1, j] + Gap, scores[i, j - 1] + Gap)));
                scores[i, j] = score;
                if (score > best.Score) best = (score, i, j);
            }
        }
        return best.Score <= 0 ? null : TraceBack(quoted, part, words, scores, best);
    }

    private static WordAlignment TraceBack(IReadOnlyList<string> quoted, int part, IReadOnlyList<CableWord> words, double[,] scores,
        (double Score, int Row, int Column) best)
    {
        List<(int Quoted, int Cable)> pairs = [];
        int matches = 0, i = best.Row, j = best.Column;
        while (i > 0 && j > 0 && scores[i, j] > 0)
        {
            double step = Step(quoted[i - 1], words[j - 1].Folded);
            if (scores[i, j] == scores[i - 1, j - 1] + step)
            {
                pairs.Add((--i, --j));
                if (step > 0) matches++;
            }
            else if (scores[i, j] == scores[i - 1, j] + Gap) pairs.Add((--i, -1));
            else pairs.Add((-1, --j));
        }
        pairs.Reverse();
        return new(part, pairs, matches, best.Score);
    }

    private static double Step(string quoted, string cable) => quoted == cable ? Match : Mismatch;
}
