using System.Text;

namespace CableSearch.Web.Commands.Parse;

/// <summary>Lines of a text as it streams by. A line that is longer than a bound is given as null, and the next one follows.</summary>
internal sealed class BoundedLines(TextReader text, int maxLength)
{
    private readonly char[] _buffer = new char[1 << 16];
    private int _at;
    private int _length;

    /// <summary>Reads one line, without its end.</summary>
    /// <returns>Whether there was one, and the line; null for a line that is too long.</returns>
    public async ValueTask<(bool IsLine, string? Line)> ReadAsync(CancellationToken stop)
    {
        StringBuilder line = new();
        bool isAny = false, isTooLong = false;
        while (_at < _length || await FillAsync(stop))
        {
            isAny = true;
            int end = _buffer.AsSpan(_at, _length - _at).IndexOf('\n');
            int taken = end < 0 ? _length - _at : end;
            isTooLong |= line.Length + taken > maxLength;
            if (isTooLong) line.Clear();
            else line.Append(_buffer, _at, taken);
            _at += end < 0 ? taken : taken + 1;
            if (end >= 0) break;
        }
        if (line.Length > 0 && line[^1] == '\r') line.Length--;
        return (isAny, isTooLong ? null : line.ToString());
    }

    private async ValueTask<bool> FillAsync(CancellationToken stop)
    {
        (_at, _length) = (0, await text.ReadAsync(_buffer, stop));
        return _length > 0;
    }
}
