using System.Text;
using CableSearch.Cables.Header;
using CableSearch.Cables.Marks;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Front;

/// <summary>Parses the fields above the text: classification, E.O. (executive order), TAGS, SUBJECT, REF, Classified By.</summary>
internal sealed class FrontParser(LineIndex lines)
{
    // Maximum number of lines that are parsed as fields. In real cables the fields take at most about 90 lines, most of them references.
    private const int MaxLines = 260;

    private const int MaxSubjectLines = 8;

    private const int MaxBareSubject = 160;

    private const int MaxAddress = 80;

    // Longest line, in characters, that may be the end of a reference to a telephone call. A longer one may be the first line of the text.
    private const int MaxCallEnd = 40;

    private static readonly PhraseTable TelephoneCalls = new("telephone-calls.tsv");

    private readonly FrontFields _fields = new();

    private FrontField _current;

    private bool _afterBlank;

    private int _fieldLines;

    private bool _hasSubject;

    /// <summary>Parses the fields from line <paramref name="from"/> on, up to line <paramref name="to"/> (exclusive).</summary>
    public FrontFields Parse(int from, int to)
    {
        int limit = Math.Min(to, from + MaxLines);
        (int last, int subject) = FindLabels(from, limit);
        _hasSubject = subject >= 0;
        ParseClassification(from, subject >= 0 ? subject : last >= 0 ? last : Math.Min(limit, from + 12));
        if (last < 0)
        {
            _fields.BodyLine = SkipMarks(from, limit);
            return _fields;
        }
        int at = from;
        for (; at < lines.Count && at < limit; at++)
            if (!ParseLine(at, last)) break;
        _fields.BodyLine = at;
        return _fields;
    }

    /// <summary>
    /// Finds two lines above the first paragraph: the last line that begins with a field label such as REF, and the line with the label
    /// SUBJECT. Returns their indexes, with -1 for a missing line.
    /// </summary>
    private (int Last, int Subject) FindLabels(int from, int limit)
    {
        int last = -1, subject = -1, gap = 0;
        FrontField current = FrontField.None;
        for (int i = from; i < limit; i++)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            ReadOnlySpan<char> line = lines.Span(i);
            FrontField field = FieldLabel.Parse(line, out _);
            if (field != FrontField.None)
            {
                if (field == FrontField.Subject) subject = i;
                last = i;
                current = field;
                gap = 0;
                continue;
            }
            if (subject >= 0 && IsParagraph(line, current)) break;
            if (subject < 0 && last >= 0 && IsParagraph(line, current) && current is FrontField.References or FrontField.ClassifiedBy)
                break;
            if (++gap > (current == FrontField.References ? 40 : subject >= 0 ? 12 : 60)) break;
        }
        return (last, subject);
    }

    private static bool IsParagraph(ReadOnlySpan<char> line, FrontField current)
    {
        if (!ParagraphMark.TryParse(line, out ParagraphMark mark)) return false;
        if (current != FrontField.References) return mark.Number is not null || mark.Marking is not null;
        ReadOnlySpan<char> rest = line[mark.Length..];
        return !CableMention.StartsWith(rest) && !(rest.Length < 90 && (rest.Has("email") || rest.Has("e-mail") || rest.Has("telcon")));
    }

    private void ParseClassification(int from, int to)
    {
        for (int i = from; i < to; i++)
            if (lines[i].Kind == LineKind.Text && FieldLabel.Parse(lines.Span(i), out _) == FrontField.None)
                _fields.Classification.Parse(lines.Span(i));
    }

    private int SkipMarks(int from, int limit)
    {
        ClassificationLine line = new();
        while (from < limit
            && (lines[from].Kind != LineKind.Text
                || line.Parse(lines.Span(from))
                || (line.Level is not null && IsAddress(lines.Span(from)))))
            from++;
        return from;
    }

    /// <summary>
    /// Whether a line below the classification says whom the telegram is for: "DEPT FOR WHA", "STATE PASS USAID", "TREASURY FOR LAMONICA".
    /// </summary>
    private static bool IsAddress(ReadOnlySpan<char> line) =>
        line.Length < MaxAddress
            && line.IsCapitals
            && line[^1] != '.'
            && (line.StartsWithWord("FOR")
                || line.StartsWithWord("PASS")
                || line.StartsWithWord("DEPT")
                || line.StartsWithWord("DEPARTMENT")
                || line.StartsWithWord("STATE")
                || line.Contains(" FOR ", StringComparison.Ordinal)
                || line.Contains(" PASS ", StringComparison.Ordinal)
                || (line.Length < 16 && !line.Contains(' ') && !line.ContainsAnyInRange('0', '9')));

    /// <summary>Parses one line above the text. Returns false if the line is the first of the paragraphs.</summary>
    private bool ParseLine(int at, int last)
    {
        Line line = lines[at];
        switch (line.Kind)
        {
            case LineKind.Blank:
                _afterBlank = true;
                return true;
            case LineKind.PageBreak:
                return true;
            case LineKind.Rule:
                if (at > last) return false;
                _current = FrontField.None;
                return true;
        }
        ReadOnlySpan<char> text = line.Of(lines.Text);
        FrontField field = at <= last ? FieldLabel.Parse(text, out int length) : NoField(out length);
        // In "Reason: E.O. 12958 1.4 (b)" the executive order is part of the reasons for the classification and does not begin a field of
        // its own.
        bool isOrder = field == FrontField.Order && _current is FrontField.ClassifiedBy or FrontField.Reasons && !text.Has("DECL");
        if (field != FrontField.None && !isOrder)
        {
            Begin(field, text[length..]);
            return true;
        }
        if (isOrder || Continues(text, at, last))
        {
            _fieldLines++;
            if (IsCutInWord(at)) _fields.Open(_current).Append(text);
            else _fields.Open(_current).AddLine(text);
        }
        else if (at > last) return false;
        else if (!new ClassificationLine().Parse(text))
        {
            // Some subjects have lost their label SUBJECT. Such a subject is in capitals and follows the TAGS line without a blank line.
            bool isSubject = _current == FrontField.Tags
                && !_afterBlank
                && !_hasSubject
                && text.IsCapitals
                && text.Length is > 12 and < MaxBareSubject;
            if (isSubject) Begin(FrontField.Subject, text);
            else _current = FrontField.None;
        }
        _afterBlank = false;
        return true;
    }

    // Whether the line before this one ends within a word, which goes on here. The message system wrapped the field "Classified By" at
    // about 71 characters, even within a word. If the wrap was at a space, the next line begins with the space.
    private bool IsCutInWord(int at)
    {
        if (_current != FrontField.ClassifiedBy || _afterBlank || at == 0 || lines[at].Start != lines[at].From) return false;
        Line before = lines[at - 1];
        return before.End - before.From is >= 70 and <= 72
            && lines.Text[before.End - 1].IsWord
            && lines.Text[lines[at].Start].IsSmall
            && lines.Text.AsSpan(before.From).StartsWith("Classified By", StringComparison.Ordinal);
    }

    private static FrontField NoField(out int length)
    {
        length = 0;
        return FrontField.None;
    }

    private void Begin(FrontField field, ReadOnlySpan<char> content)
    {
        // A field may come twice: the second section of a telegram may repeat the fields, and some cables contain a copy of the fields. The
        // repeated field is used only if the earlier one is empty or was cut. References and reasons are collected from both fields.
        bool isCut = _fields.Has(field)
            && _fields.Open(field) is var earlier
            && (earlier.Length == 0 || earlier.ToString().EndsWith("...", StringComparison.Ordinal));
        // A preview (a shortened copy above the cable) cuts a field with "...". The field comes again in full, and its full text replaces
        // the cut one.
        if (isCut) _fields.Open(field).Clear();
        // Some fields have their label twice: "SUBJECT: (C) SUBJECT: ...". The second label does not begin another field.
        bool isMark = field is FrontField.Subject or FrontField.ClassifiedBy
            && _current == field
            && _fields.Open(field) is { Length: < 9 } mark
            && mark.ToString().StartsWith('(');
        bool again = !isCut && !isMark && _fields.Has(field) && field is not (FrontField.References or FrontField.Reasons);
        _current = again ? FrontField.None : field;
        _afterBlank = false;
        _fieldLines = 1;
        if (again) return;
        StringBuilder text = _fields.Open(field);
        if (field == FrontField.References && text.Length > 0) text.Append(" ;");
        text.AddLine(content.Trimmed);
    }

    private bool Continues(ReadOnlySpan<char> line, int at, int last) => _current switch
    {
        FrontField.Subject => _fieldLines < MaxSubjectLines && ContinuesSubject(line, at, last),
        FrontField.Tags => !_afterBlank
            && line.IsCapitals
            && IsTags(line)
            && !new ClassificationLine().Parse(line)
            && line.Length < 120
            && (at <= last || line.Length < 70),
        FrontField.References => ContinuesReferences(line, at),
        FrontField.ClassifiedBy or FrontField.Reasons or FrontField.Declassify or FrontField.DerivedFrom => ContinuesClassifiedBy(line),
        FrontField.Order => !_afterBlank && (line.StartsWithWord("DECL") || (line.Length < 12 && char.IsAsciiDigit(line[0]))),
        _ => false,
    };

    private bool EndsWith(char sign) => _fields.Open(_current) is { Length: > 0 } text && text[^1] == sign;

    /// <summary>
    /// Whether a line may continue the TAGS line. It may if at least half of its words are known TAGS, such as PREL. It also may if the
    /// parenthesis around a name on the TAGS line is not closed yet.
    /// </summary>
    private bool IsTags(ReadOnlySpan<char> line)
    {
        string before = _fields.Open(FrontField.Tags).ToString();
        if (before.Count(c => c == '(') > before.Count(c => c == ')')) return true;
        int known = 0, all = 0;
        foreach (CableTag tag in TagsField.Parse(line))
        {
            all++;
            if (tag.Kind != TagKind.Unknown) known++;
        }
        return known * 2 >= all;
    }

    private bool ContinuesSubject(ReadOnlySpan<char> line, int at, int last)
    {
        if (ParagraphMark.TryParse(line, out ParagraphMark mark) && (mark.Number == 1 || mark.Number is null) && at > last) return false;
        if (new ClassificationLine().Parse(line)) return false;
        StringBuilder subject = _fields.Open(FrontField.Subject);
        if (subject.Length == 0) return true;
        bool capitals = subject.ToString().AsSpan().IsCapitals;
        if (_afterBlank) return at < last && line.Length < 80 && capitals && line.IsCapitals && !IsUnderlined(at) && IsBeforeLabel(at);
        if (IsUnderlined(at) || HeaderParser.IsTransmission(line)) return false;
        // Below the last label, a sentence in small letters does not continue a subject in capitals: it is the first sentence of the text.
        return !(capitals && at > last && IsSentence(line));
    }

    private static bool IsSentence(ReadOnlySpan<char> line)
    {
        int small = 0, large = 0;
        foreach (char c in line)
        {
            if (c.IsSmall) small++;
            else if (c.IsCapital) large++;
        }
        return line.Length > 30 && small > large * 2;
    }

    private bool IsBeforeLabel(int at)
    {
        for (int i = at + 1; i < lines.Count; i++)
            if (lines[i].Kind == LineKind.Text) return FieldLabel.Parse(lines.Span(i), out _) != FrontField.None;
        return false;
    }

    private bool IsUnderlined(int at) => at + 1 < lines.Count && lines[at + 1].Kind == LineKind.Rule;

    private bool ContinuesReferences(ReadOnlySpan<char> line, int at)
    {
        if (IsParagraph(line, FrontField.References) || IsUnderlined(at)) return false;
        ReadOnlySpan<char> rest = line.TrimStart("¶ (");
        bool isLabel = rest.Length > 2
            && char.IsAsciiLetter(rest[0])
            && (rest[1] is '.' or ')' or ':' || (rest[1] == ' ' && CableMention.StartsWith(rest[2..])));
        bool isShort = rest.Length < 130;
        if (isLabel && isShort && (!_afterBlank || HasReference(rest[2..].TrimStart(" .):")))) return true;
        if (CableMention.StartsWith(rest) && isShort) return true;
        if (_afterBlank) return false;
        string text = _fields.Open(FrontField.References).ToString();
        bool isOpen = text.Length == 0
            || text[^1] is ',' or ';' or '-' or '('
            || text.EndsWith(" AND", StringComparison.OrdinalIgnoreCase)
            || text.LastIndexOf('(') > text.LastIndexOf(')');
        return isOpen
            || (line.Length < 90
                && (line.ContainsAnyInRange('0', '9')
                    || line.Has("email")
                    || line.Has("e-mail")
                    || line.Has("notal")
                    || line.Has("previous")
                    || (line.Length < MaxCallEnd && TelephoneCalls.Matches(line))));
    }

    private static bool HasReference(ReadOnlySpan<char> rest) =>
        CableMention.StartsWith(rest)
            || rest.Has("email")
            || rest.Has("e-mail")
            || rest.Has("telcon")
            || rest.Has("phone")
            || (rest.Length < 70 && (rest.ContainsAnyInRange('0', '9') || rest.Has("notal")));

    private bool ContinuesClassifiedBy(ReadOnlySpan<char> line)
    {
        if (_fieldLines > 6) return false;
        bool isReason = line.StartsWith("1.4", StringComparison.Ordinal)
            || line.StartsWith("1.5", StringComparison.Ordinal)
            || line.StartsWithWord("REASON")
            || line.StartsWithWord("REASONS")
            || line.StartsWithWord("FOR REASON")
            || line.StartsWithWord("FOR REASONS")
            || (_afterBlank && _fields.Open(_current) is [.., ','] && line.Has("REASON"))
            || (line.Length < 30
                && line[0] == '('
                && !(_afterBlank && EndsWith('.'))
                && line.Length > 2
                && char.ToLowerInvariant(line[1]) is >= 'a' and <= 'h'
                && line[2] == ')'
                && !ParagraphMark.TryParse(line, out _))
            || (line.Length < 24 && (line.StartsWithWord("and") || line.StartsWithWord("or")) && line.Contains('('));
        if (isReason) return true;
        if (_afterBlank || (ParagraphMark.TryParse(line, out _) && line[0] != '(')) return false;
        string text = _fields.Open(_current).ToString();
        int section = text.LastIndexOf("1.", StringComparison.Ordinal);
        bool isClosed = section >= 0
            && section + 3 < text.Length
            && text[^1] is '.' or ')'
            && !text.EndsWith("and", StringComparison.OrdinalIgnoreCase);
        if (!isClosed) return line.Length < 100 || text.Length < 60;
        return line.Length < 40
            && (line[0].IsSmall || line[0] == '(' || char.IsAsciiDigit(line[0]))
            && !ParagraphMark.TryParse(line, out _);
    }
}
