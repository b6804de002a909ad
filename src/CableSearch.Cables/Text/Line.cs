namespace CableSearch.Cables.Text;

/// <summary>A line of a body, or the piece of one that a cut left.</summary>
/// <param name="From">Where it begins, blanks included.</param>
/// <param name="Start">Its first character that is not blank.</param>
/// <param name="End">Behind its last character that is not blank.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Line(int From, int Start, int End, LineKind Kind)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);
}
