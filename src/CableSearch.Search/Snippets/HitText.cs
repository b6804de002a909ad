using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Search.Documents;

namespace CableSearch.Search.Snippets;

/// <summary>The text of a hit, from which its snippets are cut.</summary>
/// <param name="Language">Language of the text.</param>
/// <param name="Parts">Headings and paragraphs, in the order of the text.</param>
/// <param name="Facts">Values outside the paragraphs: people, addressees, classification, TAGS (subject codes), references.</param>
/// <param name="Front">
/// The lines before the first paragraph. Snippets are cut from these lines only if the query matches nowhere else.
/// </param>
internal sealed record HitText(
    string Language, IReadOnlyList<SnippetMaker.Part> Parts, IReadOnlyList<SnippetMaker.Part> Facts, IReadOnlyList<SnippetMaker.Part> Front)
{
    /// <summary>Total length of all these texts, in UTF-16 units.</summary>
    public long Length => Parts.Concat(Facts).Concat(Front).Sum(p => (long)p.Text.Length);

    public static HitText Of(Cable cable) => new("en", [.. cable.Paragraphs.SelectMany(Of)], [.. CableFacts.Of(cable).Select(Of)],
        [.. CableFacts.FrontOf(cable).Select(Of)]);

    public static HitText Of(Article article) => new(article.Language, [.. $"{article.Summary}\n{article.Text}".Split('\n')
        .Select(line => new SnippetMaker.Part(null, null, TextPlace.Text, line))], [], []);

    /// <summary>Where in the document a paragraph is, such as the summary: one of the names in <see cref="TextPlace"/>.</summary>
    public static string PlaceOf(Paragraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Summary => TextPlace.Summary,
        ParagraphKind.Comment => TextPlace.Comment,
        _ => TextPlace.Text,
    };

    private static SnippetMaker.Part Of(CableFacts.Fact fact) => new(null, null, fact.Field, fact.Text);

    private static IEnumerable<SnippetMaker.Part> Of(Paragraph paragraph)
    {
        if (paragraph.Heading is { } heading) yield return new(paragraph.Anchor, paragraph.Number, TextPlace.Text, heading);
        yield return new(paragraph.Anchor, paragraph.Number, PlaceOf(paragraph), paragraph.Text);
    }
}
