using CableSearch.Search.Contract;

namespace CableSearch.Web.Format;

/// <summary>Cuts text where its look changes. Ranges of different kinds may overlap; those of one kind do not.</summary>
public static class TextSegments
{
    /// <summary>Text with marks only.</summary>
    public static IReadOnlyList<TextSegment> Of(string text, IReadOnlyList<Mark> marks) => Of(text, marks, []);

    /// <summary>Text with marks and other stretches, in order; ranges beyond the text are cut off.</summary>
    internal static IReadOnlyList<TextSegment> Of(string text, IReadOnlyList<Mark> marks, IReadOnlyList<TextAnnotation> annotations)
    {
        if (marks is [] && annotations is []) return text is "" ? [] : [new(text)];
        List<TextSegment> pieces = [];
        List<int> cuts = [0, text.Length, .. marks.SelectMany(m => new[] { m.Start, m.End }), .. annotations.SelectMany(s => new[] { s.Start, s.End })];
        int[] at = [.. cuts.Where(c => c >= 0 && c <= text.Length).Distinct().Order()];
        for (int i = 0; i + 1 < at.Length; i++)
        {
            (int start, int end) = (at[i], at[i + 1]);
            TextAnnotation? annotation = annotations.FirstOrDefault(s => s.Start <= start && s.End >= end);
            pieces.Add(new(text[start..end])
            {
                IsHighlighted = marks.Any(m => m.Start <= start && m.End >= end),
                Mark = IndexAt(marks, start),
                IsRedacted = annotation is { IsRedacted: true },
                Meaning = annotation?.Meaning,
                Link = annotation?.Link,
            });
        }
        return pieces;
    }

    private static int? IndexAt(IReadOnlyList<Mark> marks, int start)
    {
        for (int i = 0; i < marks.Count; i++)
            if (marks[i].Start == start) return i;
        return null;
    }
}
