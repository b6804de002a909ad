namespace CableSearch.Cables.Text;

/// <summary>A line of a body, or the piece of one that a cut left.</summary>
/// <param name="From">Where it begins, including white space.</param>
/// <param name="Start">Position of its first character that is not white space.</param>
/// <param name="End">Position after its last character that is not white space.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Line(int From, int Start, int End, LineKind Kind)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);
}
