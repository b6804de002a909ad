using CableSearch.Search.Contract;

namespace CableSearch.Web.Format;

/// <summary>
/// Cuts a text into segments wherever a match or an annotation starts or ends. An annotation is a redaction, an explained acronym or a
/// link, or a place, which has no length. A match may overlap an annotation. No two matches overlap, and no two annotations overlap.
/// </summary>
public static class TextSegments
{
    /// <summary>The segments of a text that has matches but no annotations.</summary>
    public static IReadOnlyList<TextSegment> Of(string text, IReadOnlyList<Highlight> marks) => Of(text, marks, []);

    /// <summary>
    /// The segments of a text with matches and annotations, in order. A match or annotation that goes beyond the end of the text is cut.
    /// </summary>
    internal static IReadOnlyList<TextSegment> Of(
        string text, IReadOnlyList<Highlight> marks, IReadOnlyList<TextAnnotation> annotations)
    {
        if (marks is [] && annotations is []) return text is "" ? [] : [new(text)];
        List<TextSegment> segments = [];
        List<int> ends = [0, text.Length];
        ends.AddRange(marks.SelectMany(m => new[] { m.Start, m.End }));
        ends.AddRange(annotations.SelectMany(a => new[] { a.Start, a.End }));
        int[] cuts = [.. ends.Where(e => e >= 0 && e <= text.Length).Distinct().Order()];
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            (int start, int end) = (cuts[i], cuts[i + 1]);
            TextAnnotation? annotation = annotations.FirstOrDefault(s => s.Place is null && s.Start <= start && s.End >= end);
            segments.Add(new(text[start..end])
            {
                // A segment of white space is not highlighted. Between two redactions it would be a yellow slit between two black bars.
                IsHighlighted = marks.Any(m => m.Start <= start && m.End >= end) && !text.AsSpan(start, end - start).IsWhiteSpace(),
                Mark = IndexAt(marks, start),
                IsRedacted = annotation is { IsRedacted: true },
                Note = annotation?.Note,
                Link = annotation?.Link,
                Place = annotations.FirstOrDefault(s => s.Place is not null && s.Start == start)?.Place,
            });
        }
        return segments;
    }

    private static int? IndexAt(IReadOnlyList<Highlight> marks, int start)
    {
        for (int i = 0; i < marks.Count; i++)
            if (marks[i].Start == start) return i;
        return null;
    }
}
