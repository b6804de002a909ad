using System.Text;

namespace CableSearch.Cables.Reading;

/// <summary>Builds the reading text of a part from pieces of the raw body, and remembers where each piece stood.</summary>
internal sealed class ReadingText(string body)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextRun> _runs = [];

    public bool IsEmpty => _text.Length == 0;

    public int Start => _runs is [] ? 0 : _runs[0].RawStart;

    public int End => _runs is [] ? 0 : _runs[^1].RawStart + _runs[^1].Length;

    public IReadOnlyList<TextRun> Runs => _runs;

    /// <summary>Adds a line's text behind what is there, with a blank or a line end between.</summary>
    public void Add(int start, int end, char between = ' ')
    {
        while (start < end && char.IsWhiteSpace(body[start])) start++;
        while (end > start && char.IsWhiteSpace(body[end - 1])) end--;
        if (start == end) return;
        if (_text.Length > 0) _text.Append(between);
        _runs.Add(new(_text.Length, start, end - start));
        _text.Append(body, start, end - start);
    }

    /// <summary>Adds a line whose lay-out matters.</summary>
    public void AddAsLaid(int start, int end)
    {
        if (_text.Length > 0) _text.Append('\n');
        if (start == end) return;
        _runs.Add(new(_text.Length, start, end - start));
        _text.Append(body, start, end - start);
    }

    public override string ToString() => _text.ToString();
}
