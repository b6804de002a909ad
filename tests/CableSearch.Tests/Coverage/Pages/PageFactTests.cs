using CableSearch.Coverage.Pages;

namespace CableSearch.Tests.Coverage.Pages;

public sealed class PageFactTests
{
    public static TheoryData<string, string> Outlets => CoverageTable.Two("outlets.tsv");

    public static TheoryData<string, string> Authors => CoverageTable.Two("authors.tsv");

    [Theory, MemberData(nameof(Outlets))]
    public void The_outlet_is_what_the_head_of_the_page_says(string head, string outlet) =>
        Assert.Equal(outlet, PageHtml.Read(PageHtml.Page(head)).Outlet ?? "-");

    [Theory, MemberData(nameof(Authors))]
    public void The_author_is_who_the_lines_under_the_title_name(string before, string author) =>
        Assert.Equal(author, PageHtml.Read(PageHtml.Page(before: before)).Author ?? "-");

    [Fact]
    public void The_cable_that_a_page_names_is_linked_with_the_evidence()
    {
        (string id, string evidence) = PageHtml.Read(PageHtml.Page()).Links.Select(l => (l.CableId, l.Evidence)).Single();

        Assert.Equal(("09LIMA9001", "Names the cable in its text."), (id, evidence));
    }

    [Fact]
    public void Comments_under_a_story_name_no_cable_of_it()
    {
        const string comments = """<section id="comments"><p>I prefer 08QUITO12 to all of this, said a reader.</p></section>""";

        Assert.Equal(["09LIMA9001"], PageHtml.Read(PageHtml.Page(after: comments)).Links.Select(l => l.CableId));
    }

    [Theory]
    [InlineData("The pier closes", "THE PIER closes!", true)]
    [InlineData("The pier closes", "The pier opens", false)]
    [InlineData("", "", false)]
    [InlineData(null, "The pier closes", false)]
    public void Titles_are_the_same_that_differ_in_case_and_signs_alone(string? one, string? other, bool isSame) =>
        Assert.Equal(isSame, PageTitle.IsSame(one, other));

    [Theory]
    [InlineData("The pier closes", "The pier closes | The Paper", true)]
    [InlineData("The pier closes", "Peru - The pier closes", true)]
    [InlineData("The pier", "The pierced ear", false)]
    [InlineData("", "The pier", false)]
    public void A_title_is_part_of_another_at_its_beginning_or_end(string part, string whole, bool isPart) =>
        Assert.Equal(isPart, PageTitle.IsPart(part, whole));

    [Fact]
    public void A_sign_of_Chinese_weighs_as_much_as_three_letters() =>
        Assert.Equal((4, 6, 0), (TextWeights.Of("pier"), TextWeights.Of("港口"), TextWeights.Of(" \n\t")));

    [Theory]
    [InlineData("UTF8", "utf-8")]
    [InlineData(" latin1 ", "windows-1252")]
    [InlineData("GB2312", "gb18030")]
    [InlineData("unicode", "utf-16")]
    [InlineData("klingon", "-")]
    [InlineData("", "-")]
    public void A_label_means_the_encoding_that_browsers_take_it_for(string label, string name) =>
        Assert.Equal(name, CharsetLabels.Find(label)?.WebName.ToLowerInvariant() ?? "-");
}
