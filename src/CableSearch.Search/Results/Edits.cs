namespace CableSearch.Search.Results;

/// <summary>Edits between words: a letter more, less, another, or two neighbours exchanged.</summary>
internal static class Edits
{
    /// <summary>Whether two words are at most so many edits apart; the first letter is the same, as in the index.</summary>
    public static bool AreWithin(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || one.Length == 0 || other.Length == 0 || one[0] != other[0]) return false;
        int[,] edits = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++) edits[i, 0] = i;
        for (int j = 0; j <= other.Length; j++) edits[0, j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            for (int j = 1; j <= other.Length; j++)
            {
                int change = edits[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                edits[i, j] = Math.Min(change, Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }
        }
        return edits[one.Length, other.Length] <= most;
    }
}
