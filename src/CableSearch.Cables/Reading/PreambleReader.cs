using System.Text.RegularExpressions;
using CableSearch.Cables.Posts;
using CableSearch.Cables.Tags;

namespace CableSearch.Cables.Reading;

/// <summary>Reads the lines before paragraph 1: TAGS, SUBJECT, REF.</summary>
internal sealed partial class PreambleReader(string body, IReadOnlyList<BodyLine> lines)
{
    private enum Field { None, Tags, Subject, References, Other }

    private readonly List<string> _tags = [];
    private readonly List<string> _subject = [];
    private readonly List<string> _references = [];

    public void Read()
    {
        Field field = Field.None;
        foreach (BodyLine line in lines)
        {
            ReadOnlySpan<char> text = line.In(body).Trim().TrimStart('¶');
            Match start = FieldStart.Match(text.ToString());
            if (start.Success)
            {
                field = start.Groups[1].Value.ToUpperInvariant() switch
                {
                    "TAGS" or "TAG" => Field.Tags,
                    "SUBJECT" or "SUBJ" => Field.Subject,
                    "REF" or "REFS" or "REF(S)" or "REFERENCE" or "REFERENCES" => Field.References,
                    _ => Field.Other,
                };
                // The first of each counts: a part two repeats them.
                if (field == Field.Subject && _subject.Count > 0) field = Field.Other;
                text = text[start.Length..].Trim();
            }
            else if (text.IsEmpty || LineForms.IsRule(text)) field = text.IsEmpty && field == Field.References ? field : Field.None;
            if (text.IsEmpty) continue;
            (field switch { Field.Tags => _tags, Field.Subject => _subject, Field.References => _references, _ => null })?.Add(text.ToString());
        }
    }

    public string? Subject => _subject is [] ? null : WithoutMark(string.Join(' ', _subject), out _);

    public string? SubjectMarking
    {
        get
        {
            if (_subject is []) return null;
            WithoutMark(string.Join(' ', _subject), out string? mark);
            return mark;
        }
    }

    public IReadOnlyList<CableTag> Tags =>
        [.. TagForm.Matches(string.Join(' ', _tags)).Select(m => m.Groups[1].Success ? m.Groups[1].Value.Trim() : m.Value)
            .Where(v => v.Length > 1).Select(TagTable.Describe).DistinctBy(t => t.Value)];

    public IReadOnlyList<CableReference> References(int? year)
    {
        List<CableReference> found = [];
        foreach (Match match in Cited.Matches(string.Join('\n', _references)))
        {
            string written = (match.Groups["y"].Success ? match.Groups["y"].Value : "") + match.Groups["station"].Value + match.Groups["serial"].Value;
            if (!CableId.TryParse(written, out CableId id, year)) continue;
            if (!PostTable.TryOfStation(id.Station, out _)) continue;
            found.Add(new(match.Groups["label"].Success ? match.Groups["label"].Value : null, ReferenceKind.Cable, id.ToString(), match.Value.Trim()));
        }
        return [.. found.DistinctBy(r => r.Value)];
    }

    private static string WithoutMark(string subject, out string? mark)
    {
        mark = LineForms.Marking(subject, out int length);
        return subject[length..].Trim();
    }

    [GeneratedRegex(@"^(TAGS?|SUBJECT|SUBJ|REF\(S\)|REFS?|REFERENCES?|E\.?O\.? ?\d{0,5}|CLASSIFIED BY|REASONS?|DERIVED FROM|DECLASSIFY ON)\s{0,3}(?::|\s-\s|(?<=REF|REFS|SUBJECT|SUBJ|TAGS|BY)\s)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FieldStart { get; }

    [GeneratedRegex(@"\(([^()]{2,60})\)|[A-Za-z0-9]{2,12}", RegexOptions.CultureInvariant)]
    private static partial Regex TagForm { get; }

    [GeneratedRegex(@"(?:(?<label>\b[A-Z])[.)]\s{0,4})?(?<![A-Z0-9])(?<y>(?:19|20)?[0-9]{2}(?=[ A-Z]))?\s{0,2}(?<station>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+){0,3})\s{1,3}0*(?<serial>[0-9]{1,6})(?![0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex Cited { get; }
}
