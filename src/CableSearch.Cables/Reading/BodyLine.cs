namespace CableSearch.Cables.Reading;

/// <summary>A line of a body, without its end and the blanks before it.</summary>
/// <param name="Start">UTF-16 position in the body.</param>
/// <param name="End">Exclusive.</param>
internal readonly record struct BodyLine(int Start, int End)
{
    public bool IsBlank => End == Start;

    public ReadOnlySpan<char> In(string body) => body.AsSpan(Start, End - Start);

    public static List<BodyLine> Split(string body)
    {
        List<BodyLine> lines = new((body.Length / 60) + 1);
        for (int at = 0; at < body.Length;)
        {
            int feed = body.IndexOf('\n', at);
            int end = feed < 0 ? body.Length : feed;
            int last = end;
            while (last > at && char.IsWhiteSpace(body[last - 1])) last--;
            lines.Add(new(at, last));
            at = end + 1;
        }
        return lines;
    }
}
