using CableSearch.Cables.Contract;
using CableSearch.Cables.Marks;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Front;

/// <summary>Parses a REF block (the list of references above the text of a cable) whose lines were joined into one.</summary>
/// <param name="text">The block, without its label REF.</param>
/// <param name="year">Year to assume for a reference without one.</param>
/// <param name="own">Id of the cable to which the block belongs, if it is known.</param>
internal sealed class ReferenceParser(string text, int? year, CableId? own = null)
{
    // Maximum number of references of one cable. A block with more contains the body by mistake.
    private const int MaxReferences = 200;

    // At most this many letters may be left out between the labels of two references: after A the next label may be E, but not F.
    private const int MaxSkipped = 3;

    // Maximum number of spaces and signs "¶" before the label of a reference. Without a limit, a long row of them would be scanned again
    // from each of its characters.
    private const int MaxSigns = 16;

    // A cable may cite a cable of its own post that has a higher serial, because the post wrote both in the same days. Then the cited
    // serial is higher by this number at most. If it is higher by more, the cited cable is of the year before.
    private const int MaxSameDays = 50;

    private static readonly string[] PersonWords = WordList.Of("person-words.tsv");

    private static readonly PhraseTable Emails = new("emails.tsv");

    private static readonly PhraseTable TelephoneCalls = new("telephone-calls.tsv");

    private static readonly PhraseTable Reports = new("reports.tsv");

    private static readonly string[] Noise = WordList.Of("reference-noise.tsv");

    private readonly List<CableReference> _references = [];

    private readonly HashSet<(ReferenceKind, string)> _known = [];

    private CableMention? _last;

    /// <summary>Whether a reference to a cable gives no year, and no year could be assumed.</summary>
    public bool LacksYear { get; private set; }

    /// <summary>
    /// Whether a cited cable was taken for a cable of the year before. That happens if the reference gives no year, the cited and the
    /// citing cable are of the same post, and the cited serial is much higher than the serial of the citing cable.
    /// </summary>
    public bool IsOfLastYear { get; private set; }

    public IReadOnlyList<CableReference> Parse()
    {
        if (HasLabelsBehind())
        {
            ParseLabelledBehind();
            return _references;
        }
        string? label = null;
        int from = 0;
        for (int at = 0; at < text.Length && _references.Count < MaxReferences;)
        {
            if (IsLabelPlace(at) && ParseLabel(at, label, out string? next, out int length))
            {
                ParseItem(label, from, at);
                label = next;
                from = at += length;
            }
            else at++;
        }
        ParseItem(label, from, text.Length);
        return _references;
    }

    /// <summary>Whether each label comes after its reference, as in "KABUL 12 (A); KABUL 13 (B)".</summary>
    private bool HasLabelsBehind()
    {
        ReadOnlySpan<char> block = text.AsSpan().Trim(" .;,");
        return block.Length > 8
            && block[^1] == ')'
            && block[^3] == '('
            && char.IsAsciiLetter(block[^2])
            && CableMention.StartsWith(block)
            && block.Contains("(A)", StringComparison.OrdinalIgnoreCase);
    }

    private void ParseLabelledBehind()
    {
        for (int from = 0; from < text.Length;)
        {
            int open = text.IndexOf('(', from);
            while (open >= 0 && !(open + 2 < text.Length && text[open + 2] == ')' && char.IsAsciiLetter(text[open + 1])))
                open = text.IndexOf('(', open + 1);
            ParseItem(open < 0 ? null : char.ToUpperInvariant(text[open + 1]).ToString(), from, open < 0 ? text.Length : open);
            if (open < 0) return;
            from = open + 3;
            while (from < text.Length && text[from] is ' ' or ',' or ';' or '.') from++;
        }
    }

    private bool IsLabelPlace(int at) =>
        at == 0 || text[at - 1] is ' ' or ',' or ';' or '¶' or '.' or ')' or '|' || (text[at] == '(' && !text[at - 1].IsCapital);

    private bool ParseLabel(int at, string? current, out string? label, out int length)
    {
        label = null;
        length = 0;
        int start = at;
        bool isNamed = false;
        if (text.AsSpan(at).StartsWith("REF ", StringComparison.OrdinalIgnoreCase))
        {
            at += 4;
            isNamed = true;
        }
        while (at < text.Length && at - start < MaxSigns && text[at] is '¶' or ' ') at++;
        bool isOpen = at < text.Length && text[at] == '(';
        if (isOpen) at++;
        if (at >= text.Length) return false;
        char c = char.ToUpperInvariant(text[at]);
        bool isNumber = char.IsAsciiDigit(c);
        if (!char.IsAsciiLetterUpper(c) && !isNumber) return false;
        char expected = current is null ? isNumber ? '1' : 'A' : (char)(current[0] + 1);
        bool isExpected = c == expected || (current is null && start == 0 && !isNumber) || (current is not null && c == current[0]);
        bool isLater = current is not null && c > expected && c <= expected + MaxSkipped && !isNumber;
        int end = at + 1;
        int blanks = end;
        while (end < text.Length && text[end] == ' ') end++;
        bool isClosed = end < text.Length && text[end] is ')'
            || (!isOpen
                && end < text.Length
                && text[end] is '.' or ':' or '-'
                && (end == blanks || text[end] is ':' or '-')
                && !(text[end] == '-' && end + 1 < text.Length && text[end + 1].IsWord));
        if (!isClosed)
        {
            // A label may have no punctuation after it: "REF A LIMA 12 B LIMA 13". Then it must be a letter, and a cable must be named
            // right after it.
            if (isOpen || isNumber || blanks == end || !CableMention.TryParse(text, end, out _)) return false;
            if (!isExpected && !isNamed) return false;
        }
        else
        {
            if (!isExpected && !isLater && !isNamed && !CableMention.TryParse(text, SkipSigns(end), out _)) return false;
            // In "EMAIL FROM A. SMITH TO B. JONES" the letters are initials, not labels.
            if (!isOpen && text[end] == '.' && FollowsPerson(start)) return false;
            if (isNumber && end == blanks && text[end] is '.' or '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
                return false;
            // A label such as "A." ends in a full stop. But in "U.S." a letter with another full stop follows, so this is no label.
            if (text[end] == '.' && end + 2 < text.Length && char.IsAsciiLetterUpper(text[end + 1]) && text[end + 2] == '.') return false;
            end++;
        }
        while (end < text.Length && text[end] is ' ' or '.' or ')' or ':' or '-') end++;
        label = c.ToString();
        length = end - start;
        return true;
    }

    private bool FollowsPerson(int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd();
        ReadOnlySpan<char> word = before[(before.LastIndexOf(' ') + 1)..];
        foreach (string person in PersonWords)
            if (word.Equals(person, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private int SkipSigns(int at)
    {
        while (at < text.Length && text[at] is ' ' or '.' or ')' or ':' or '-') at++;
        return at;
    }

    private void ParseItem(string? label, int from, int to)
    {
        // In "C. (B) EMBASSY LIMA E-MAIL" the message system added the first label, and the author wrote the second. So the label of the
        // reference is B.
        if (label is not null && OwnLabel(label[0], from, to) is { } behind)
        {
            char letter = char.ToUpperInvariant(text[text[from] == '(' ? from + 1 : from]);
            if (Math.Abs(letter - label[0]) <= MaxSkipped) label = letter.ToString();
            from = behind;
        }
        if (label is not null && ParseBareSerial(label, from, to)) return;
        int at = from, rest = from;
        bool any = false;
        while (at < to)
        {
            bool isStart = at == from || !text[at - 1].IsWord;
            if (isStart
                && (text[at].IsWord || text[at] is '\'' or '\u2019')
                && CableMention.TryParse(text.AsSpan(0, to), at, out CableMention mention))
            {
                any |= ParseOther(label, rest, at, onlyCertain: true);
                Add(label, mention, text[mention.Start..mention.End]);
                at = ParseMoreSerials(label, mention, to);
                rest = at;
                any = true;
            }
            else at++;
        }
        ParseOther(label, rest, to, onlyCertain: any);
    }

    private int? OwnLabel(char label, int from, int to)
    {
        int at = from < to && text[from] == '(' ? from + 1 : from;
        if (at + 2 >= to || !char.IsAsciiLetter(text[at]) || text[at + 1] != ')') return null;
        // In "D. (S) PHONECON" the second letter is far out of order, so it is a classification marking and not a label.
        bool isMark = Math.Abs(char.ToUpperInvariant(text[at]) - label) > MaxSkipped;
        if (isMark && !(text[from] == '(' && ParagraphMark.TryParseMarking(text.AsSpan(from, to - from), out _, out _))) return null;
        at += 2;
        while (at < to && text[at] == ' ') at++;
        return at;
    }

    /// <summary>
    /// Adds a reference that is a serial without a station before it. It has the station of the reference before: in "A) LIMA 354 B) 357"
    /// reference B is LIMA 357. Or the station comes after the serial: "00821 LIMA" is LIMA 821. False if the text is no such reference.
    /// </summary>
    private bool ParseBareSerial(string label, int from, int to)
    {
        ReadOnlySpan<char> item = text.AsSpan(from, to - from).Trim(" ,;.");
        int digits = item.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) digits = item.Length;
        if (digits is < 2 or > 6 || !int.TryParse(item[..digits], out int serial) || serial == 0) return false;
        if (digits == item.Length)
        {
            if (_last is not { } last || digits == 4 && serial is > 1965 and < 2050) return false;
            Add(label, last with { Start = from, End = to, Serial = serial }, item.ToString());
            return true;
        }
        if (digits < 3 || item[digits] != ' ' || item.Length - digits < 4 || item[digits..].ContainsAnyInRange('0', '9')) return false;
        Span<char> capitals = stackalloc char[StationNames.MaxLength];
        int length = StationNames.Capitals(item[digits..], capitals);
        if (length < 4 || !item[digits..].IsCapitals || !StationNames.TryFind(capitals[..length], out string station)) return false;
        Add(label, new CableMention(from, to, null, station, serial), item.ToString());
        return true;
    }

    /// <summary>Adds the further serials of a list: 13 and 14 in "LIMA 12, 13 AND 14". Returns the position after the last one.</summary>
    private int ParseMoreSerials(string? label, CableMention first, int to)
    {
        int at = first.End;
        while (true)
        {
            int next = SkipJoin(at, to);
            if (next == at) return at;
            int digits = next;
            while (next < to && char.IsAsciiDigit(text[next])) next++;
            if (next - digits is < 2 or > 8 || !int.TryParse(text.AsSpan(digits, next - digits), out int serial) || serial == 0) return at;
            if (next < to && (text[next].IsWord || text[next] is '/')) return at;
            if (CableMention.TryParse(text.AsSpan(0, to), digits, out CableMention own) && own.Year is not null) return at;
            Add(label, first with { Start = digits, End = next, Serial = serial }, text[digits..next]);
            at = next;
        }
    }

    private int SkipJoin(int at, int to)
    {
        int start = at;
        while (at < to && text[at] == ' ') at++;
        bool isJoined = false;
        while (at < to && text[at] is ',' or ';' or '/' or '&' or ' ')
        {
            isJoined |= text[at] != ' ';
            at++;
        }
        if (text.AsSpan(at, to - at).StartsWith("and ", StringComparison.OrdinalIgnoreCase))
        {
            isJoined = true;
            at += 4;
        }
        while (at < to && text[at] == ' ') at++;
        return isJoined && at < to && char.IsAsciiDigit(text[at]) ? at : start;
    }

    private bool ParseOther(string? label, int from, int to, bool onlyCertain)
    {
        string piece = text[from..to].Trim(" ,;.:|-()[]¶".ToCharArray());
        if (piece.EndsWith("(NOTAL", StringComparison.OrdinalIgnoreCase) && piece.Length > 10) piece = piece[..^6].TrimEnd();
        // The closing parenthesis of the piece was trimmed off above, so it is added again.
        if (piece.Count(c => c == '(') > piece.Count(c => c == ')')) piece += ")";
        if (piece.StartsWith("ET AL", StringComparison.OrdinalIgnoreCase) && piece.Length > 6)
            piece = piece[5..].TrimStart('.', ';', ',', ' ');
        if (IsYearAlone(piece)) return false;
        foreach (string join in (ReadOnlySpan<string>)[" AND TD", " and TD"])
            if (piece.IndexOf(join, StringComparison.Ordinal) is var cut and > 0 && KindOf(piece.AsSpan(0, cut)) == ReferenceKind.Report)
            {
                Add(new(label, ReferenceKind.Report, piece[..cut], piece[..cut]));
                piece = piece[(cut + 5)..];
            }
        foreach (string noise in Noise)
            if (piece.Equals(noise, StringComparison.OrdinalIgnoreCase)) return false;
        // A serial without a station is added as a reference of the kind Other, though it does not identify a cable.
        bool isSerial = piece.Length is >= 4 and <= 7 && !onlyCertain && !piece.AsSpan().ContainsAnyExceptInRange('0', '9');
        if (piece.Length < 4 || !(piece.AsSpan().HasLetter || isSerial)) return false;
        ReferenceKind kind = KindOf(piece);
        if (onlyCertain && kind == ReferenceKind.Other) return false;
        if (kind == ReferenceKind.Other && label is null && piece.Length > 120) return false;
        Add(new(label, kind, piece, piece));
        return true;
    }

    /// <summary>
    /// Whether the piece is only a year, or a year with "and prior" or "and previous": "2006", "2006 AND PRIOR". A web page that breaks
    /// "DAILY REPORT FOR MAY 5, 2006" before the year leaves such a piece.
    /// </summary>
    private static bool IsYearAlone(ReadOnlySpan<char> piece)
    {
        if (piece.Length < 4 || piece[0] is not ('1' or '2') || piece[..4].ContainsAnyExceptInRange('0', '9')) return false;
        return piece.Length == 4
            || piece[4..].Trim(" ,;.").Equals("AND PRIOR", StringComparison.OrdinalIgnoreCase)
            || piece[4..].Trim(" ,;.").Equals("AND PREVIOUS", StringComparison.OrdinalIgnoreCase);
    }

    private static ReferenceKind KindOf(ReadOnlySpan<char> piece)
    {
        if (Emails.Matches(piece)) return ReferenceKind.Email;
        if (TelephoneCalls.Matches(piece)) return ReferenceKind.Telephone;
        return Reports.Matches(piece) ? ReferenceKind.Report : ReferenceKind.Other;
    }

    private void Add(string? label, CableMention mention, string written)
    {
        _last = mention;
        if ((mention.Year ?? YearOf(mention)) is not int full)
        {
            LacksYear = true;
            Add(new(label, ReferenceKind.Cable, $"{mention.Station}{mention.Serial}", written));
            return;
        }
        Add(new(label, ReferenceKind.Cable, new CableId(full, mention.Station, mention.Serial).ToString(), written));
    }

    /// <summary>
    /// The year of a cited cable whose reference gives no year. Usually it is the year of the citing cable. But a post numbers its cables
    /// from 1 each year. So if a cable of the same post has a much higher serial than the citing cable, it is of the year before.
    /// </summary>
    private int? YearOf(CableMention mention)
    {
        bool isLater = own is { } citing
            && citing.Station == mention.Station
            && citing.Year == year
            && mention.Serial > citing.Serial + MaxSameDays;
        IsOfLastYear |= isLater;
        return isLater ? year - 1 : year;
    }

    private void Add(CableReference reference)
    {
        if (_references.Count < MaxReferences && _known.Add((reference.Kind, reference.Value))) _references.Add(reference);
    }
}
