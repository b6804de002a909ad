using System.Buffers;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>
/// Joins pieces of the published body into the text that the page shows (without line wraps and page breaks), and records the position of
/// each piece in the body. One builder is used for all paragraphs of a cable.
/// </summary>
internal sealed class ReadingTextBuilder(string raw) : IDisposable
{
    private readonly List<TextRun> _runs = [];

    private char[] _text = ArrayPool<char>.Shared.Rent(4096);

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    public void Clear()
    {
        Length = 0;
        _runs.Clear();
    }

    /// <summary>Adds a piece of the published body unchanged.</summary>
    public void Add(int start, int end)
    {
        int length = end - start;
        if (length <= 0) return;
        Reserve(length);
        raw.AsSpan(start, length).CopyTo(_text.AsSpan(Length));
        if (_runs.Count > 0 && _runs[^1] is var last && last.RawStart + last.Length == start && last.TextStart + last.Length == Length)
            _runs[^1] = last with { Length = last.Length + length };
        else _runs.Add(new(Length, start, length));
        Length += length;
    }

    /// <summary>Adds a character between two pieces, such as a space, that the published body does not have there.</summary>
    public void Join(char sign)
    {
        Reserve(1);
        _text[Length++] = sign;
    }

    /// <summary>
    /// Adds a wrapped line after a space. If the line before ends in a hyphen, no space is added: "multi-" and "lateral" become
    /// "multi-lateral". A "-" after a space is a dash, not a hyphen, so a space is added.
    /// </summary>
    public void AddWrapped(int start, int end)
    {
        if (end <= start) return;
        if (Length > 0 && _text[Length - 1] != '\n' && !JoinsHyphen(start, end)) Join(' ');
        Add(start, end);
    }

    public IReadOnlyList<TextRun> Runs() => _runs.ToArray();

    public void Dispose() => ArrayPool<char>.Shared.Return(_text);

    private bool JoinsHyphen(int start, int end)
    {
        if (_text[Length - 1] != '-' || Length < 2 || !_text[Length - 2].IsWord || !raw[start].IsWord) return false;
        ReadOnlySpan<char> line = raw.AsSpan(start, end - start);
        // In "two- and three-year" a space is kept after the hyphen.
        return !line.StartsWithWord("and") && !line.StartsWithWord("or") && !line.StartsWithWord("to");
    }

    private void Reserve(int length)
    {
        if (Length + length <= _text.Length) return;
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, Length + length));
        _text.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
