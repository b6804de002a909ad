using System.Text;
using CableSearch.Cables.Reading;

namespace CableSearch.Cables;

/// <summary>
/// Finds what the transmission put between the pages of a long telegram: <c>LIMA 00001667  002 OF 003</c>, also with
/// <c>002.2</c>, alone on its line or run into the text.
/// </summary>
public static class PageBreaks
{
    /// <summary>The body with each page break made a blank; lines that held nothing else are left out.</summary>
    public static string Without(string body)
    {
        List<(int Start, int End)> spans = [];
        Find(body, spans);
        if (spans.Count == 0) return body;
        StringBuilder rest = new(body.Length);
        int at = 0;
        foreach ((int start, int end) in spans)
        {
            if (start < at) continue;
            rest.Append(body, at, start - at).Append(' ');
            at = end;
        }
        return rest.Append(body, at, body.Length - at).ToString();
    }

    /// <summary>Adds the span of each page break to <paramref name="spans"/>, rising.</summary>
    internal static void Find(string text, List<(int Start, int End)> spans)
    {
        for (int from = 0; ;)
        {
            int upper = text.AsSpan(from).IndexOf(" OF 0", StringComparison.Ordinal);
            if (upper < 0) break;
            Add(text, from + upper, spans);
            from += upper + 5;
        }
        int sorted = spans.Count;
        for (int from = 0; ;)
        {
            int lower = text.AsSpan(from).IndexOf(" of 0", StringComparison.Ordinal);
            if (lower < 0) break;
            Add(text, from + lower, spans);
            from += lower + 5;
        }
        if (spans.Count > sorted && sorted > 0) spans.Sort();
    }

    private static void Add(string text, int of, List<(int Start, int End)> spans)
    {
        int end = of + 4;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - of - 4 is < 2 or > 3) return;
        int at = of;
        while (at > 0 && text[at - 1] == ' ') at--;
        int digits = at;
        while (at > 0 && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] == '.' && digits - at == 1))) at--;
        if (digits - at is < 2 or > 5) return;
        int blanks = at;
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        if (blanks == at) return;
        int serial = at;
        while (at > 0 && char.IsAsciiDigit(text[at - 1])) at--;
        if (serial - at is < 6 or > 9) return;
        int start = Station(text, at, serial - at == 8);
        if (start < 0) return;
        const string corrected = " C O R R E C T E D C O P Y";
        if (text.AsSpan(end).StartsWith(corrected, StringComparison.Ordinal)) end += corrected.Length;
        spans.Add((start, end));
    }

    /// <summary>Walks back over up to four capitalised words in front of the serial.</summary>
    private static int Station(string text, int serial, bool certain)
    {
        int at = serial, start = -1;
        for (int word = 0; word < 4; word++)
        {
            int blanks = at;
            while (at > 0 && text[at - 1] == ' ') at--;
            if (blanks == at) break;
            int end = at;
            while (at > 0 && (char.IsAsciiLetterUpper(text[at - 1]) || text[at - 1] is '-' or '\'')) at--;
            bool whole = at == 0 || text[at - 1].IsBlank;
            if (end - at < 2 || !whole) break;
            start = at;
            if (at == 0 || text[at - 1] == '\n') return start;
        }
        // In the middle of a line the words in front may be the text's own; the serial's eight digits are what makes it a page break.
        if (start < 0 || !certain) return -1;
        return Ids.StationNames.StartOfStation(text, start, serial);
    }
}
