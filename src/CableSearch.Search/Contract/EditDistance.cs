namespace CableSearch.Search.Contract;

/// <summary>
/// Counts the fewest edits that turn one word into another. An edit inserts, deletes or replaces a letter, or swaps two neighbouring
/// letters.
/// </summary>
public static class EditDistance
{
    // For words of at most this length, in UTF-16 units, the table of distances is on the stack; for longer words it is on the heap. Words
    // in the index are never longer (Tokenizer.MaxLength).
    private const int MaxOnStack = 256;

    /// <summary>
    /// Whether two words begin with the same letter and are at most <paramref name="most"/> edits apart. Words with another first letter do
    /// not count, because a search looks for similar words only among those with the same first letter.
    /// </summary>
    internal static bool AreWithin(string one, string other, int most) =>
        one.Length > 0 && other.Length > 0 && one[0] == other[0] && Between(one, other, most) <= most;

    /// <summary>
    /// The fewest edits that turn one word into the other. If more than <paramref name="most"/> edits are needed, counting may stop early.
    /// The result is then any number above <paramref name="most"/>.
    /// </summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most) return most + 1;
        int width = other.Length + 1;
        Span<int> rows = width * 3 <= MaxOnStack * 3 ? stackalloc int[width * 3] : new int[width * 3];
        Span<int> before = rows[..width], last = rows.Slice(width, width), row = rows.Slice(2 * width, width);
        for (int j = 0; j < width; j++) last[j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++)
            {
                int change = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > most + 1) return most + 1;
            Span<int> free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.Length];
    }
}
