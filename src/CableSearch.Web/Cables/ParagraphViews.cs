using System.Text.RegularExpressions;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>Cuts the parts of a body into what is marked, redacted, explained or a link.</summary>
internal static partial class ParagraphViews
{
    // Two digits of a year, a station of up to three words, a serial: only what the cable's own references know becomes a link.
    [GeneratedRegex(@"\b[0-9]{2} ?[A-Z][A-Z'-]{1,20}( [A-Z][A-Z'-]{1,20}){0,2} ?[0-9]{1,6}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WrittenId { get; }

    /// <param name="cable">The cable.</param>
    /// <param name="id">Its id.</param>
    /// <param name="marks">What is marked.</param>
    /// <returns>The parts; matches count through title, headings and parts in the order of the page.</returns>
    public static IReadOnlyList<ParagraphView> Of(Cable cable, string id, CableMarks marks)
    {
        HashSet<string> cited = [.. cable.References.Where(r => r.Kind == ReferenceKind.Cable && r.Value != id).Select(r => r.Value)];
        List<ParagraphView> parts = [];
        int before = marks.Title.Count;
        foreach (Paragraph paragraph in cable.Paragraphs)
        {
            IReadOnlyList<Mark> above = marks.Headings.GetValueOrDefault(paragraph.Anchor, []);
            ParagraphView part = Of(paragraph, cable, cited, marks.Parts.GetValueOrDefault(paragraph.Anchor, []), before + above.Count);
            parts.Add(part with { Heading = TextSegments.Of(paragraph.Heading ?? "", above), HeadingHighlightsBefore = before });
            before += above.Count + part.MarkCount;
        }
        return parts;
    }

    private static ParagraphView Of(Paragraph paragraph, Cable cable, HashSet<string> cited, IReadOnlyList<Mark> marks, int before)
    {
        List<TextAnnotation> annotations = [.. Redactions(paragraph, cable.Redactions)];
        AddFree(annotations, cited is { Count: 0 } ? [] : Links(paragraph, cable.Year, cited));
        AddFree(annotations, Terms(paragraph.Text, cable.Glossary));
        return new(paragraph, TextSegments.Of(paragraph.Text, marks, annotations), marks.Count, before);
    }

    private static void AddFree(List<TextAnnotation> taken, IEnumerable<TextAnnotation> more)
    {
        foreach (TextAnnotation annotation in more)
            if (!taken.Exists(t => t.Start < annotation.End && annotation.Start < t.End)) taken.Add(annotation);
    }

    // Redactions count in the raw body; the runs of the paragraph say where each part of it stands in the reading text.
    private static IEnumerable<TextAnnotation> Redactions(Paragraph paragraph, IReadOnlyList<Redaction> redactions) =>
        from redaction in redactions
        where redaction.Start < paragraph.End && redaction.End > paragraph.Start
        from run in paragraph.Runs
        let start = Math.Max(redaction.Start, run.RawStart)
        let end = Math.Min(redaction.End, run.RawStart + run.Length)
        where start < end
        select new TextAnnotation(run.TextStart + start - run.RawStart, run.TextStart + end - run.RawStart) { IsRedacted = true };

    private static IEnumerable<TextAnnotation> Links(Paragraph paragraph, int? year, HashSet<string> cited)
    {
        foreach (Match match in WrittenId.Matches(paragraph.Text))
            if (CableId.TryParse(match.Value, out CableId id, year) && cited.Contains(id.ToString()))
                yield return new(match.Index, match.Index + match.Length) { Link = $"/cable/{id}" };
    }

    // The first place in each paragraph: explained often enough to be found, seldom enough not to be in the way of the keyboard.
    private static IEnumerable<TextAnnotation> Terms(string text, IReadOnlyList<GlossaryEntry> glossary)
    {
        foreach (GlossaryEntry entry in glossary)
        {
            int at = FindWord(text, entry.Term);
            if (at >= 0) yield return new(at, at + entry.Term.Length) { Meaning = entry.Meaning };
        }
    }

    private static int FindWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            bool begins = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            bool ends = at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]);
            if (begins && ends) return at;
        }
        return -1;
    }
}
