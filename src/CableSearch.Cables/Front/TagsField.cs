using CableSearch.Cables.Marks;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Front;

/// <summary>
/// Parses a TAGS line (codes for what the cable is about). Entries are separated by commas, semicolons or spaces, or not at all. A name in
/// parentheses belongs to the entry before the name.
/// </summary>
internal static class TagsField
{
    // Maximum number of entries that are parsed. The State Department's manual allows 20; a line with many more is other text.
    private const int MaxTags = 80;

    private static readonly string[] Phrases = WordList.Of("tag-phrases.tsv");

    public static List<CableTag> Parse(ReadOnlySpan<char> line)
    {
        List<CableTag> tags = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        line = line.TrimStart();
        int at = line.Length > 0 && line[0] == '(' && ParagraphMark.TryParseMarking(line, out _, out int mark) ? mark : 0;
        while (at < line.Length && tags.Count < MaxTags)
        {
            while (at < line.Length && !line[at].IsWord && line[at] != '(') at++;
            int start = at;
            if (at < line.Length && line[at] == '(')
            {
                at = Close(line, at);
                Join(tags, known, line[start..at]);
                continue;
            }
            at = EndOfEntry(line, at);
            if (at > start) Add(tags, known, line[start..at]);
            else at++;
        }
        JoinVisitors(tags);
        return tags;
    }

    /// <summary>
    /// Joins the entry OVIP or OTRA (visits and travel) with the visitor's name after it, if the parentheses around the name are missing:
    /// "OVIP DOE JANE PREL".
    /// </summary>
    private static void JoinVisitors(List<CableTag> tags)
    {
        for (int at = 0; at + 1 < tags.Count; at++)
        {
            if (tags[at].Value is not ("OVIP" or "OTRA")) continue;
            int end = at + 1;
            while (end < tags.Count
                && end < at + 4
                && tags[end] is { Kind: TagKind.Unknown, Value.Length: > 2 } word
                && !word.Value.AsSpan().ContainsAnyInRange('0', '9'))
                end++;
            if (end == at + 1) continue;
            string[] words = [.. tags.GetRange(at + 1, end - at - 1).Select(t => t.Value)];
            string name = words.Length == 1 ? words[0] : $"{words[0]}, {string.Join(' ', words[1..])}";
            tags[at] = new($"{tags[at].Value} ({name})", TagKind.Person, tags[at].Meaning);
            tags.RemoveRange(at + 1, end - at - 1);
        }
    }

    private static int Close(ReadOnlySpan<char> line, int at)
    {
        int close = line[at..].IndexOf(')');
        return close < 0 ? line.Length : at + close + 1;
    }

    private static int EndOfEntry(ReadOnlySpan<char> line, int at)
    {
        foreach (string phrase in Phrases)
            if (line[at..].StartsWithWord(phrase)) return at + phrase.Length;
        while (at < line.Length && (line[at].IsWord || (line[at] is '-' or '\'' or '_' && at + 1 < line.Length && line[at + 1].IsWord)))
            at++;
        return at;
    }

    /// <summary>Joins a name in parentheses to the entry before it: OVIP and (DOE, JANE) become one entry.</summary>
    private static void Join(List<CableTag> tags, HashSet<string> known, ReadOnlySpan<char> name)
    {
        string inner = Single(name.Trim("() "));
        if (inner.Length == 0) return;
        bool isPerson = tags.Count > 0
            && tags[^1].Kind is TagKind.Subject or TagKind.Program
            && !tags[^1].Value.Contains('(', StringComparison.Ordinal);
        if (!isPerson)
        {
            Add(tags, known, inner);
            return;
        }
        string value = $"{tags[^1].Value} ({inner})";
        if (!known.Add(value)) return;
        CableTag described = TagTable.Describe(value);
        tags[^1] = described.Kind == TagKind.Person
            ? described with { Meaning = described.Meaning ?? tags[^1].Meaning }
            : new(value, TagKind.Person, described.Meaning ?? tags[^1].Meaning);
    }

    private static string Single(ReadOnlySpan<char> name) =>
        string.Join(' ', name.ToString().ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Add(List<CableTag> tags, HashSet<string> known, ReadOnlySpan<char> entry)
    {
        string value = entry.ToString().ToUpperInvariant();
        if (value is "SIPDIS" or "N" or "A" or "AND" or "TAGS" or "NONE") return;
        CableTag tag = TagTable.Describe(value);
        if (tag.Kind == TagKind.Unknown && Split(value) is { } parts)
        {
            foreach (CableTag part in parts)
                if (known.Add(part.Value)) tags.Add(part);
            return;
        }
        if (known.Add(value)) tags.Add(tag);
    }

    /// <summary>
    /// Splits a word that has several entries without separators: "PRELPGOVPE" has PREL, PGOV and PE. Each entry must be a known code of
    /// four letters (a subject or program), three (an organization such as CIA) or two (a country). Null if the word can't be split in
    /// this way.
    /// </summary>
    private static List<CableTag>? Split(string value)
    {
        if (value.Length is < 6 or > 60 || value.AsSpan().ContainsAnyExceptInRange('A', 'Z')) return null;
        List<CableTag> parts = [];
        // Ordinary words can be cut into codes of countries too: BRUSSELS into BR, US, SE, LS. So at least one part must be a subject or
        // program. And there may be at most one more country than there are subjects and programs.
        return Cut(value, 0, parts, new bool[value.Length])
            && parts.Count(p => p.Value.Length == 2) <= parts.Count(p => p.Value.Length == 4) + 1
            && parts.Exists(p => p.Value.Length == 4)
            ? parts : null;
    }

    private static bool Cut(string value, int at, List<CableTag> parts, bool[] failed)
    {
        if (at == value.Length) return true;
        if (failed[at]) return false;
        foreach (int size in (ReadOnlySpan<int>)[4, 3, 2])
        {
            if (at + size > value.Length) continue;
            CableTag part = TagTable.Describe(value.Substring(at, size));
            if (part.Kind == TagKind.Unknown || part.Meaning is null) continue;
            parts.Add(part);
            if (Cut(value, at + size, parts, failed)) return true;
            parts.RemoveAt(parts.Count - 1);
        }
        failed[at] = true;
        return false;
    }
}
