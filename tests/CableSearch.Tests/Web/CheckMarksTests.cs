using CableSearch.Coverage.Contract;
using CableSearch.Web.Check;

namespace CableSearch.Tests.Web;

public sealed class CheckMarksTests
{
    [Fact]
    public void Anchors_have_the_same_letter_on_both_sides()
    {
        CheckedQuotation quotation = Quotation(Verdict.Translated, "vemos la lluvia de marzo",
            new("09LIMA9001", 1, "", "p5", 0, 1, "in March they see the rain", [], [],
                [new("word", "lluvia", "rain"), new("date", "marzo", "March")]));
        Assert.Equal(["lluvia a", "marzo b"], Anchors(PassageMarks.OfQuotation(quotation)));
        Assert.Equal(["March b", "rain a"], Anchors(PassageMarks.OfPassage(quotation, quotation.Passages[0])));
    }

    [Fact]
    public void Words_that_differ_are_marked_on_their_own_side()
    {
        CheckedQuotation quotation = Quotation(Verdict.Altered, "had counted 241 flights",
            new("09LIMA9001", 1, "", "p5", 0, 1, "had counted 214 flights", [],
                [new("same", "had counted", "had counted"), new("changed", "241", "214"), new("same", "flights", "flights")], []));
        Assert.Contains(new("241", PartMark.Added), PassageMarks.OfQuotation(quotation));
        Assert.Contains(new("214", PartMark.LeftOut), PassageMarks.OfPassage(quotation, quotation.Passages[0]));
        Assert.Equal("had counted 214 flights", string.Concat(PassageMarks.OfPassage(quotation, quotation.Passages[0])
            .Select(p => p.Text)));
    }

    [Fact]
    public void What_stands_between_the_words_is_shown_as_it_was_written()
    {
        const string Article = "The boats: these are the three, flat and quiet.", Cable = "The boats. These are the two, flat and quiet";
        CheckedQuotation quotation = Quotation(Verdict.Altered, Article, new("09LIMA9001", 1, "", "p5", 0, 1, Cable, [],
            [new("same", "The boats these are the", "The boats These are the"), new("changed", "three", "two"),
                new("same", "flat and quiet", "flat and quiet")], []));
        Assert.Equal(Article, string.Concat(PassageMarks.OfQuotation(quotation).Select(p => p.Text)));
        Assert.Equal(Cable, string.Concat(PassageMarks.OfPassage(quotation, quotation.Passages[0]).Select(p => p.Text)));
        Assert.Contains(new("three", PartMark.Added), PassageMarks.OfQuotation(quotation));
    }

    [Fact]
    public void What_is_blacked_out_in_the_passage_is_shown_as_a_black_bar()
    {
        CheckedQuotation quotation = Quotation(Verdict.Translated, "vemos la lluvia",
            new("09LIMA9001", 1, "", "p5", 0, 1, "XXXXXXXXXXXX said they see the rain", [], [], [new("word", "lluvia", "rain")]));
        Assert.Equal(new MarkedPart("XXXXXXXXXXXX", PartMark.Redacted), PassageMarks.OfPassage(quotation, quotation.Passages[0])[0]);
        Assert.Equal(["rain a"], Anchors(PassageMarks.OfPassage(quotation, quotation.Passages[0])));
    }

    private static IEnumerable<string> Anchors(IReadOnlyList<MarkedPart> parts) =>
        parts.Where(p => p.Mark == PartMark.Anchor).Select(p => $"{p.Text} {p.Letter}");

    private static CheckedQuotation Quotation(string verdict, string text, CheckedPassage passage) =>
        new(text, 0, text.Length, null, true, verdict, "likely", null, [passage]);
}
