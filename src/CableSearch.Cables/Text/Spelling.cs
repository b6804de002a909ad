namespace CableSearch.Cables.Text;

/// <summary>Tells whether two words differ by one typing error.</summary>
internal static class Spelling
{
    /// <summary>
    /// Whether the words differ by exactly one edit: one letter is added, missing or different, or two neighbouring letters are swapped.
    /// False for equal words.
    /// </summary>
    public static bool IsOneEdit(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > b.Length)
        {
            ReadOnlySpan<char> longer = a;
            a = b;
            b = longer;
        }
        if (b.Length - a.Length > 1) return false;
        int same = a.CommonPrefixLength(b);
        ReadOnlySpan<char> restA = a[same..], restB = b[same..];
        if (a.Length < b.Length) return restA.SequenceEqual(restB[1..]);
        if (restA.IsEmpty) return false;
        if (restA[1..].SequenceEqual(restB[1..])) return true;
        return restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]);
    }
}
