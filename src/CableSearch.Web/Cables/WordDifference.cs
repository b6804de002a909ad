using System.Text.RegularExpressions;

namespace CableSearch.Web.Cables;

/// <summary>Compares two texts word by word, by the algorithm of Myers (1986).</summary>
internal static partial class WordDifference
{
    // If more words than this were removed or added, the texts are not compared word by word, because the time would grow with the square
    // of this number. Then all words between the first and the last difference are marked: in the old text as removed, in the new text as
    // added.
    private const int MaxDifferences = 1500;

    // Matches a word with the spaces after it. Line breaks are matched by themselves, because they separate paragraphs.
    [GeneratedRegex(@"\n+|[^\s]+[^\S\n]*|[^\S\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words { get; }

    /// <summary>
    /// The words of both texts in order, in groups. The words of a group are in both texts, only in the earlier text, or only in the later
    /// text. Two groups of the same kind never follow each other.
    /// </summary>
    public static IReadOnlyList<ComparedPart> Of(string before, string after)
    {
        string[] old = [.. Words.Matches(before).Select(w => w.Value)];
        string[] now = [.. Words.Matches(after).Select(w => w.Value)];
        int start = 0;
        while (start < old.Length && start < now.Length && IsSame(old[start], now[start])) start++;
        int end = 0;
        while (end < old.Length - start && end < now.Length - start && IsSame(old[^(end + 1)], now[^(end + 1)])) end++;
        List<ComparedPart> parts = [];
        Add(parts, ChangeKind.Same, now[..start]);
        AddMiddle(parts, old[start..^end], now[start..^end]);
        Add(parts, ChangeKind.Same, now[^end..]);
        return parts;
    }

    private static void AddMiddle(List<ComparedPart> parts, string[] old, string[] now)
    {
        if (Path(old, now) is not { } path)
        {
            Add(parts, ChangeKind.Removed, old);
            Add(parts, ChangeKind.Added, now);
            return;
        }
        foreach ((ChangeKind kind, string word) in path) Add(parts, kind, [word]);
    }

    // The words of both texts, each marked as the same, removed or added. As few words as possible are marked as removed or added. Null if
    // more than MaxDifferences words are removed or added.
    private static List<(ChangeKind Kind, string Word)>? Path(string[] old, string[] now)
    {
        int most = Math.Min(old.Length + now.Length, MaxDifferences);
        int[] furthest = new int[(2 * most) + 2];
        List<int[]> trace = [];
        for (int d = 0; d <= most; d++)
        {
            trace.Add(furthest[(most - d)..(most + d + 2)]);
            for (int k = -d; k <= d; k += 2)
            {
                bool isDown = k == -d || (k != d && furthest[most + k - 1] < furthest[most + k + 1]);
                int x = isDown ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
                while (x < old.Length && x - k < now.Length && IsSame(old[x], now[x - k])) x++;
                furthest[most + k] = x;
                if (x >= old.Length && x - k >= now.Length) return Back(old, now, trace);
            }
        }
        return null;
    }

    private static List<(ChangeKind, string)> Back(string[] old, string[] now, List<int[]> trace)
    {
        List<(ChangeKind, string)> steps = [];
        (int x, int y) = (old.Length, now.Length);
        for (int d = trace.Count - 1; d >= 0; d--)
        {
            // In Myers' algorithm, a point is a pair of positions: x in the old text and y in the new text. Diagonal k is made of the
            // points with x - y = k. At(k) is the highest x that was reached on diagonal k before step d. The array of step d begins with
            // diagonal -d.
            int At(int k) => trace[d][k + d];
            int diagonal = x - y;
            bool isDown = diagonal == -d || (diagonal != d && At(diagonal - 1) < At(diagonal + 1));
            int from = isDown ? diagonal + 1 : diagonal - 1;
            int fromX = d == 0 ? 0 : At(from);
            int fromY = d == 0 ? 0 : fromX - from;
            while (x > fromX && y > fromY && x > 0 && y > 0 && IsSame(old[x - 1], now[y - 1]))
            {
                steps.Add((ChangeKind.Same, now[y - 1]));
                (x, y) = (x - 1, y - 1);
            }
            if (d == 0) break;
            steps.Add(isDown ? (ChangeKind.Added, now[y - 1]) : (ChangeKind.Removed, old[x - 1]));
            (x, y) = (fromX, fromY);
        }
        steps.Reverse();
        return steps;
    }

    // Whether two words are the same. Spaces after a word are ignored.
    private static bool IsSame(string a, string b) => a.AsSpan().TrimEnd(' ').SequenceEqual(b.AsSpan().TrimEnd(' '));

    private static void Add(List<ComparedPart> parts, ChangeKind kind, string[] words)
    {
        if (words.Length == 0) return;
        string text = string.Concat(words);
        if (parts is [.., { } last] && last.Kind == kind) parts[^1] = last with { Text = last.Text + text };
        else parts.Add(new(kind, text));
    }
}
