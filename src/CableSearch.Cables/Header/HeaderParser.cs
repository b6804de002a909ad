using System.Globalization;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Marks;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Header;

/// <summary>
/// Parses the address block of a telegram: transmission id (VZCZ), precedence (urgency) and routes, date-time group (time of sending),
/// sender (FM), addressees (TO, INFO).
/// </summary>
internal sealed class HeaderParser(LineIndex lines)
{
    // Maximum number of lines that are parsed as an address block. The longest real one, to all posts, has about 280 addressees.
    private const int MaxLines = 2000;

    private static readonly string[] Precedences = ["ROUTINE", "PRIORITY", "IMMEDIATE", "FLASH"];

    private readonly HeaderFacts _facts = new();

    private List<Recipient>? _list;

    private bool _exempting;

    private bool _hasRoutes;

    /// <summary>
    /// Index of the line after the address block (the transmission header) at the beginning of a text; 0 if there is no address block.
    /// </summary>
    public static int FindEnd(LineIndex lines)
    {
        bool found = false;
        int seen = 0, last = 0;
        for (int i = 0; i < lines.Count && i < MaxLines; i++)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            ReadOnlySpan<char> line = lines.Span(i);
            if (line is "BT" ? found : IsHeaderLine(line))
            {
                found = true;
                last = i + 1;
                if (line is "BT") return last;
                continue;
            }
            if (!found && ++seen > 12) return 0;
            if (FieldLabel.Parse(line, out _) != FrontField.None || ParagraphMark.TryParse(line, out _)) break;
            ClassificationLine classification = new();
            if (classification.Parse(line) && classification.Level is not null) break;
            if (found && line.IsCapitals && line.Length < 90 && i - last < 400) last = i + 1;
            else if (found) break;
        }
        return found ? last : 0;
    }

    public HeaderFacts Parse(int from, int to)
    {
        for (int i = from; i < to && i < from + MaxLines; i++)
            if (lines[i].Kind == LineKind.Text) ParseLine(lines.Span(i));
        return _facts;
    }

    /// <summary>Whether a line certainly belongs to the transmission header: the transmission id, a route or the date-time group.</summary>
    internal static bool IsTransmission(ReadOnlySpan<char> line) =>
        line.StartsWith("VZCZ", StringComparison.Ordinal)
            || line.StartsWith("ZNY ", StringComparison.Ordinal)
            || line.StartsWith("ZNR ", StringComparison.Ordinal)
        || (line.StartsWith("DE RU", StringComparison.Ordinal) && line.Length < 50)
        || Route(line).Length > 0
        || IsRouting(line)
        || IsDateTimeGroup(line);

    private static bool IsHeaderLine(ReadOnlySpan<char> line) =>
        IsTransmission(line) || line.StartsWith("FM ", StringComparison.Ordinal) || line is "BT"
        || ((line.StartsWith("TO ", StringComparison.Ordinal) || line.StartsWith("INFO ", StringComparison.Ordinal)) && line.IsCapitals)
        || line.StartsWith("XMT ", StringComparison.Ordinal);

    private static bool IsRouting(ReadOnlySpan<char> line) =>
        line.Length > 8 && line[2] == ' ' && line[0] == line[1] && line[0] is 'O' or 'P' or 'R' or 'Z' && line[3] == 'R' && line.IsCapitals;

    private static bool IsDateTimeGroup(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (at + 1 < line.Length && line[at] is 'Z' or 'O' or 'P' or 'R' or 'Y' && line[at + 1] == ' ') at += 2;
        while (at < line.Length && line[at] == ' ') at++;
        // Some pages have the date-time group without the precedence before it: "221344Z Jun 05".
        bool isAlone = at == 0 && line.Length is > 12 and < 17 && line[7] == ' ' && char.IsAsciiDigit(line[^1]);
        return (at > 0 || isAlone) && at + 6 < line.Length && line[at + 6] == 'Z' && !line.Slice(at, 6).ContainsAnyExceptInRange('0', '9');
    }

    private static ReadOnlySpan<char> Route(ReadOnlySpan<char> line)
    {
        int slash = line[..Math.Min(line.Length, 10)].IndexOf('/');
        // There may be a space between the route and the slash after it: "RUEHC / SECSTATE WASHDC".
        if (slash > 0 && line[slash - 1] == ' ') slash--;
        if (slash < 4 || line[0] is not ('R' or 'V' or 'Z' or 'N' or 'U') || line[..slash].ContainsAnyExceptInRange('A', 'Z'))
            return default;
        return line[..slash];
    }

    private void ParseLine(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("VZCZ", StringComparison.Ordinal))
        {
            int end = line.IndexOf(' ');
            _facts.TransmissionId ??= (end < 0 ? line : line[..end]).ToString();
        }
        else if (IsDateTimeGroup(line)) ParseDate(line);
        else if (IsRouting(line)) _facts.Precedence ??= Word(line[0]);
        else if (line.StartsWith("FM ", StringComparison.Ordinal) || line.StartsWith("FROM ", StringComparison.Ordinal))
        {
            _facts.From ??= Single(line[line.IndexOf(' ')..]);
            _list = null;
        }
        else if (line.StartsWith("TO ", StringComparison.Ordinal) || line.StartsWith("TO:", StringComparison.Ordinal))
            Begin(_facts.Recipients, line[3..].Trimmed);
        else if (line.StartsWith("INFO ", StringComparison.Ordinal) || line.StartsWith("INFO:", StringComparison.Ordinal))
            Begin(_facts.InfoRecipients, line[5..].Trimmed);
        else if (line is "INFO") _list = _facts.InfoRecipients;
        else if (line is "BT") _list = null;
        else if (line.StartsWith("ZNY ", StringComparison.Ordinal)
            || line.StartsWith("ZNR ", StringComparison.Ordinal)
            || line.StartsWith("DE ", StringComparison.Ordinal))
            return;
        else if (_list is not null) ParseRecipient(line);
        else if (Route(line).Length > 0)
        {
            // An addressee without a TO line before it: the text is only a fragment of an address block. The addressee counts as one that
            // must act on the cable.
            _list = _facts.Recipients;
            ParseRecipient(line);
        }
    }

    private void Begin(List<Recipient> list, ReadOnlySpan<char> line)
    {
        _list = list;
        _exempting = false;
        if (line.Length > 0) ParseRecipient(line);
    }

    private void ParseRecipient(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> route = Route(line);
        bool isExemption = line.StartsWith("XMT ", StringComparison.Ordinal);
        _hasRoutes |= route.Length > 0;
        // Before 2002 a list of the Department's own offices came after the addressees: LOG-00 EUR-00 /001W. It is left out.
        if (route.Length == 0 && IsDistribution(line)) return;
        // ZEN means that the cable was delivered by other means than the network, such as a pouch.
        if (line.StartsWith("ZEN/", StringComparison.Ordinal)) line = line[4..];
        if (IsNumberAlone(line))
        {
            // The line is only a number. It is the message number of the addressee before, which a line wrap cut off.
            if (_list!.Count > 0 && _list[^1].Mcn is null)
                _list[^1] = _list[^1] with { Mcn = int.Parse(line, CultureInfo.InvariantCulture) };
            return;
        }
        if (isExemption) line = line[4..];
        else if (route.Length > 0)
        {
            line = line[route.Length..].TrimStart(" /");
            _exempting = false;
        }
        if ((isExemption || (_exempting && _hasRoutes && route.Length == 0)) && _list!.Count > 0)
        {
            _exempting = true;
            Exempt(line);
            return;
        }
        int exemption = line.IndexOf(" XMT ", StringComparison.Ordinal);
        ReadOnlySpan<char> exempt = exemption < 0 ? default : line[(exemption + 5)..];
        if (exemption >= 0) line = line[..exemption];
        (string name, string? precedence, int? mcn) = ParseName(line);
        if (name.Length == 0) return;
        _list!.Add(new(route.Length == 0 ? null : route.ToString(), name, precedence, mcn, []));
        if (exempt.Length == 0) return;
        _exempting = true;
        Exempt(exempt);
    }

    private static bool IsNumberAlone(ReadOnlySpan<char> line) => line.Length is 4 or 5 && !line.ContainsAnyExceptInRange('0', '9');

    private static bool IsDistribution(ReadOnlySpan<char> line)
    {
        if (line[0] is '/' or '-'
            || line.StartsWith("DISSEMINATION:", StringComparison.Ordinal)
            || line.StartsWith("CHARGE:", StringComparison.Ordinal))
            return true;
        int blank = line.IndexOf(' ');
        ReadOnlySpan<char> first = blank < 0 ? line : line[..blank];
        return first.Length > 3 && first[^3] == '-' && char.IsAsciiDigit(first[^1]) && char.IsAsciiDigit(first[^2]);
    }

    private void Exempt(ReadOnlySpan<char> names)
    {
        (List<Recipient> list, int at) = Collective();
        List<string> excluded = [.. list[at].Excluded];
        foreach (Range part in names.Split(','))
            if (ParseName(names[part]).Name is { Length: > 0 } name) excluded.Add(name);
        list[at] = list[at] with { Excluded = excluded };
    }

    /// <summary>
    /// Finds the group of addressees, such as ALL EUROPEAN POSTS, to which an exemption (XMT) applies. The exemption names posts of the
    /// group that do not get the cable. It applies to the last group before it, even if single addressees come after that group. Returns
    /// the list that has the group, and the group's index in this list. If there is no group, the last addressee is taken.
    /// </summary>
    private (List<Recipient> List, int At) Collective()
    {
        foreach (List<Recipient> list in (List<Recipient>[])[_list!, _facts.Recipients])
            for (int i = list.Count - 1; i >= 0; i--)
                if (list[i].Name.Contains("COLLECTIVE", StringComparison.Ordinal)
                    || list[i].Name.Contains("POSTS", StringComparison.Ordinal)
                    || list[i].Name.StartsWith("ALL ", StringComparison.Ordinal))
                    return (list, i);
        return (_list!, _list!.Count - 1);
    }

    private static (string Name, string? Precedence, int? Mcn) ParseName(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> name = line.Trimmed;
        int? mcn = null;
        string? precedence = null;
        int cut = name.LastIndexOf(' ');
        ReadOnlySpan<char> last = name[(cut + 1)..];
        bool isNumber = cut > 0 && last.Length is > 0 and <= 6 && !last.ContainsAnyExceptInRange('0', '9');
        // A message continuity number usually has four digits. So a number of three to five digits at the end is taken for one, and a
        // shorter or longer number is a part of the name. But after a precedence, such as PRIORITY, one to six digits are taken for a
        // message continuity number.
        if (isNumber && (last.Length is >= 3 and <= 5 || ParsePrecedence(name[..cut].TrimEnd(), out _) is not null))
        {
            mcn = int.Parse(last, CultureInfo.InvariantCulture);
            name = name[..cut].TrimEnd();
            // In some cables a month is where the precedence should be, as in "AMEMBASSY ROME JUN 1234": the message system wrote it in
            // place of ROUTINE. The month is no part of the addressee's name, so it is removed.
            cut = name.LastIndexOf(' ');
            if (cut > 0 && name.Length - cut - 1 == 3 && DeclassifyDate.Month(name[(cut + 1)..]) is not null) name = name[..cut].TrimEnd();
        }
        if (ParsePrecedence(name, out int length) is { } word)
        {
            precedence = word;
            name = name[..^length].TrimEnd();
            if (name.EndsWith(" NIACT", StringComparison.Ordinal))
            {
                precedence = "NIACT " + precedence;
                name = name[..^6].TrimEnd();
            }
        }
        return (Single(name), precedence, mcn);
    }

    /// <summary>
    /// The precedence (urgency) that is the last word of an addressee's name, even if misspelt: PIORITY. Null if there is none.
    /// </summary>
    private static string? ParsePrecedence(ReadOnlySpan<char> name, out int length)
    {
        int cut = name.LastIndexOf(' ');
        ReadOnlySpan<char> last = name[(cut + 1)..];
        length = last.Length;
        if (cut <= 0) return null;
        foreach (string word in Precedences)
            if (last.Equals(word, StringComparison.Ordinal) || (word.Length > 5 && Spelling.IsOneEdit(last, word))) return word;
        return null;
    }

    private void ParseDate(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (!char.IsAsciiDigit(line[at]))
        {
            if (Word(line[at]) is { } word
                && (_facts.Precedence is null || Array.IndexOf(Precedences, word) > Array.IndexOf(Precedences, _facts.Precedence)))
                _facts.Precedence = word;
            at++;
        }
        if (_facts.DateTimeGroup is not null) return;
        ReadOnlySpan<char> rest = line[(at + 7)..].Trimmed;
        int blank = rest.IndexOf(' ');
        int? month = blank < 0 ? null : DeclassifyDate.Month(rest[..blank]);
        ReadOnlySpan<char> year = blank < 0 ? default : rest[blank..].Trimmed;
        int end = 0;
        while (end < year.Length && char.IsAsciiDigit(year[end])) end++;
        int day = int.Parse(line.Slice(at, 2), CultureInfo.InvariantCulture),
            hour = int.Parse(line.Slice(at + 2, 2), CultureInfo.InvariantCulture),
            minute = int.Parse(line.Slice(at + 4, 2), CultureInfo.InvariantCulture);
        int full = end is 2 or 4 ? WrittenId.Full(int.Parse(year[..end], CultureInfo.InvariantCulture)) : 0;
        if (month is int m
            && full is >= PlausibleDate.FirstYear and <= PlausibleDate.LastYear
            && day >= 1
            && day <= DateTime.DaysInMonth(full, m)
            && hour < 24
            && minute < 60)
            _facts.DateTimeGroup = new DateTime(full, m, day, hour, minute, 0, DateTimeKind.Utc);
        else _facts.UnreadDate ??= Single(line);
    }

    private static string? Word(char letter) => letter switch
    {
        'Z' or 'Y' => "FLASH",
        'O' => "IMMEDIATE",
        'P' => "PRIORITY",
        'R' => "ROUTINE",
        _ => null,
    };

    private static string Single(ReadOnlySpan<char> text)
    {
        text = text.Trimmed;
        return text.Contains("  ", StringComparison.Ordinal) || text.Contains('\t')
            ? string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text.ToString();
    }
}
