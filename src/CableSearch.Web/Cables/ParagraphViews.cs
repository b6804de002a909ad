using System.Globalization;
using System.Text.RegularExpressions;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>Cuts the paragraphs of a cable into segments: matches of the search, redactions, explained acronyms, links.</summary>
internal static partial class ParagraphViews
{
    // A cable id in a text: a two-digit year, a station of up to three words, a serial number. The id becomes a link only if the cable's
    // own list of references has it too.
    [GeneratedRegex(
        @"\b[0-9]{2} ?[A-Z][A-Z'-]{1,20}( [A-Z][A-Z'-]{1,20}){0,2} ?[0-9]{1,6}\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex WrittenId { get; }

    // Text that mentions references by their labels, such as "ref A" or "Refs (A) and B". The labels are those of the cable's list of
    // references.
    [GeneratedRegex(
        @"\b[Rr][Ee][Ff][Ss]? ?\(?(?<label>[A-Z])\)?(( ?, ?| and |, and | & )\(?(?<label>[A-Z])\)?)*(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex LabelledReference { get; }

    /// <param name="cable">The cable.</param>
    /// <param name="id">Canonical id of the cable.</param>
    /// <param name="marks">The matches to highlight.</param>
    /// <returns>The paragraphs in order. Matches are counted in the order of the page: title, then each heading and its text.</returns>
    public static IReadOnlyList<ParagraphView> Of(Cable cable, string id, CableHighlights marks)
    {
        HashSet<string> cited = [.. cable.References.Where(r => r.Kind == ReferenceKind.Cable && r.Value != id).Select(r => r.Value)];
        Dictionary<string, string> labels = [];
        foreach (CableReference reference in cable.References.Where(r => r.Kind == ReferenceKind.Cable && r.Label is not null))
            labels.TryAdd(reference.Label!, $"/cable/{reference.Value}");
        GlossaryEntry[] glossary = [.. cable.Glossary.Where(e => !OwnMeaning.Differs(cable.Paragraphs, e))];
        HashSet<string> explained = [];
        List<ParagraphView> views = [];
        int before = marks.Title.Count;
        foreach (Paragraph paragraph in cable.Paragraphs)
        {
            IReadOnlyList<Highlight> above = marks.Headings.GetValueOrDefault(paragraph.Anchor, []);
            IReadOnlyList<Highlight> inside = marks.Parts.GetValueOrDefault(paragraph.Anchor, []);
            IReadOnlyList<(int At, TermNote Note)> terms = [.. Terms(paragraph, glossary, explained)];
            List<TextAnnotation> annotations = [.. Redactions(paragraph, cable.Redactions)];
            AddFree(annotations, cited is { Count: 0 } ? [] : Links(paragraph, cable.Year, cited));
            AddFree(annotations, labels is { Count: 0 } ? [] : Links(paragraph, labels));
            AddFree(annotations, terms.Select(t => new TextAnnotation(t.At, t.At + t.Note.Term.Length) { Note = t.Note.Id }));
            annotations.AddRange(paragraph.Items.Select(i => new TextAnnotation(i.Start, i.Start) { Place = i.Anchor }));
            ParagraphView view = new(
                paragraph, TextSegments.Of(paragraph.Text, inside, annotations), inside.Count, before + above.Count)
            {
                Notes = [.. terms.Where(t => annotations.Exists(a => a.Note == t.Note.Id)).Select(t => t.Note)],
            };
            views.Add(view with { Heading = TextSegments.Of(paragraph.Heading ?? "", above), HeadingHighlightsBefore = before });
            before += above.Count + view.MatchCount;
        }
        return views;
    }

    private static void AddFree(List<TextAnnotation> taken, IEnumerable<TextAnnotation> more)
    {
        foreach (TextAnnotation annotation in more)
            if (!taken.Exists(t => t.Start < annotation.End && annotation.Start < t.End)) taken.Add(annotation);
    }

    // The redactions of a paragraph. The parser gives the positions of redactions in the raw body of the cable. This method computes their
    // positions in the paragraph's text. A run is a piece of the raw body that was copied into the paragraph's text without a change.
    private static IEnumerable<TextAnnotation> Redactions(Paragraph paragraph, IReadOnlyList<Redaction> redactions) =>
        from redaction in redactions
        where redaction.Start < paragraph.End && redaction.End > paragraph.Start
        from run in paragraph.Runs
        let start = Math.Max(redaction.Start, run.RawStart)
        let end = Math.Min(redaction.End, run.RawStart + run.Length)
        where start < end
        let shift = run.TextStart - run.RawStart
        select new TextAnnotation(start + shift, end + shift) { IsRedacted = true };

    private static IEnumerable<TextAnnotation> Links(Paragraph paragraph, int? year, HashSet<string> cited)
    {
        foreach (Match match in WrittenId.Matches(paragraph.Text))
            if (CableId.TryParse(match.Value, out CableId id, year) && cited.Contains(id.ToString()))
                yield return new(match.Index, match.Index + match.Length) { Link = $"/cable/{id}" };
    }

    private static IEnumerable<TextAnnotation> Links(Paragraph paragraph, Dictionary<string, string> labels) =>
        from match in LabelledReference.Matches(paragraph.Text)
        from label in match.Groups["label"].Captures
        where labels.ContainsKey(label.Value)
        // The link of the first label starts at the word "ref" before the label: "ref A" is one link.
        let start = label == match.Groups["label"].Captures[0] ? match.Index : label.Index
        select new TextAnnotation(start, label.Index + label.Length) { Link = labels[label.Value] };

    // Finds the acronyms to explain. Only the first occurrence of an acronym in a paragraph is explained, because the Tab key stops at each
    // explanation.
    private static IEnumerable<(int At, TermNote Note)> Terms(
        Paragraph paragraph, IReadOnlyList<GlossaryEntry> glossary, HashSet<string> explained)
    {
        int number = 0;
        foreach (GlossaryEntry entry in glossary)
        {
            int at = FindWord(paragraph.Text, entry.Term);
            if (at < 0) continue;
            string id = string.Create(CultureInfo.InvariantCulture, $"g-{paragraph.Anchor}-{++number}");
            yield return (at, new(id, entry.Term, entry.Meaning, explained.Add(entry.Term)));
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
