namespace CableSearch.Cables.Text;

/// <summary>A line of a cable's body. If a line was cut in two, each piece counts as a line.</summary>
/// <param name="From">Position of the line's first character in the body, white space included.</param>
/// <param name="Start">Position of the line's first character that is not white space.</param>
/// <param name="End">Position after the line's last character that is not white space.</param>
/// <param name="Kind">Whether the line is text, a blank line, a page break or a rule of dashes.</param>
internal readonly record struct Line(int From, int Start, int End, LineKind Kind)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);
}
