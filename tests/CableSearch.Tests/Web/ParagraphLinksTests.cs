using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;
using CableSearch.Web.Cables;
using CableSearch.Web.Format;

namespace CableSearch.Tests.Web;

/// <summary>
/// The links in the paragraphs of a cable. They lead from an id, or a label such as "ref A", to another cable, and from an acronym to its
/// explanation.
/// </summary>
public sealed class ParagraphLinksTests
{
    private const string Front = "SUBJECT: KELP\n\nREF: A. 08 LIMA 9102\n     B. LIMA 9103\n     C. 07 QUITO 9104\n\n";

    [Theory]
    [InlineData("We read ref A again.", "ref A→08LIMA9102")]
    [InlineData("REFTEL says so.", "")]
    [InlineData("Refs A and C agree.", "Refs A→08LIMA9102 C→07QUITO9104")]
    [InlineData("See ref (B), and 07 QUITO 9104.", "ref (B→09LIMA9103 07 QUITO 9104→07QUITO9104")]
    [InlineData("A reference to refuse D, or ref Z.", "")]
    public void An_id_or_a_label_in_the_text_leads_to_its_cable(string text, string links)
    {
        ParagraphView view = Views(Front + "1. (C) " + text)[0];
        Assert.Equal(links, string.Join(' ', view.Segments.Where(s => s.Link is not null).Select(s => $"{s.Text}→{s.Link![7..]}")));
    }

    [Fact]
    public void An_acronym_is_explained_beside_each_paragraph_and_only_the_first_note_is_always_shown()
    {
        IReadOnlyList<ParagraphView> views = Views(
            "1. (C) The Kelp Affairs Section (KAS) met. KAS agreed.\n\n2. (C) KAS left.");
        TermNote first = Assert.Single(views[0].Notes), second = Assert.Single(views[1].Notes);
        Assert.Equal(("Kelp Affairs Section", true, false), (first.Meaning, first.IsFirst, second.IsFirst));
        Assert.Single(views[0].Segments, s => s.Note == first.Id);
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public void The_items_of_a_list_keep_their_anchors_though_they_are_one_part()
    {
        Cable cable = CableParser.Parse(new()
        {
            Id = "09LIMA9101",
            Year = 2009,
            Body = Front + "1. (C) The divers are:\n\nName: Juana\n\nDOB: 1/2/1980\n\nCourse: kelp\n\n2. (C) They leave.",
        });
        Assert.Equal(["p1", "b2", "p2"], cable.Paragraphs.Select(p => p.Anchor));
        Assert.Equal(["b3"], cable.Paragraphs[1].Items.Select(i => i.Anchor));
        IReadOnlyList<TextSegment> segments = ParagraphViews.Of(cable, "09LIMA9101", CableHighlights.None)[1].Segments;
        TextSegment place = Assert.Single(segments, s => s.Place is not null);
        Assert.Equal(("b3", "DOB: 1/2/1980"), (place.Place, place.Text));
    }

    [Fact]
    public void A_match_of_several_redactions_does_not_highlight_the_spaces_between_them() =>
        Assert.Equal([true, false, true], TextSegments.Of("XXXX XXXX", [new(0, 9)],
            [new(0, 4) { IsRedacted = true }, new(5, 9) { IsRedacted = true }]).Select(s => s.IsHighlighted));

    private static IReadOnlyList<ParagraphView> Views(string body)
    {
        Cable cable = CableParser.Parse(new() { Id = "09LIMA9101", Year = 2009, Body = body });
        return ParagraphViews.Of(cable, "09LIMA9101", CableHighlights.None);
    }
}
