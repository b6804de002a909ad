using CableSearch.Cables.Tables;

namespace CableSearch.Tests.Cables.Tables;

public sealed class TagTableTests
{
    [Theory]
    [InlineData("SNAR", TagKind.Subject, "Narcotics")]
    [InlineData("pgov", TagKind.Subject, "Internal governmental affairs")]
    [InlineData(" KCRM ", TagKind.Program, "Criminal activity")]
    [InlineData("CH", TagKind.Country, "China")]
    [InlineData("SZ", TagKind.Country, "Switzerland")]
    [InlineData("RS", TagKind.Country, "Russia")]
    [InlineData("AU", TagKind.Country, "Austria")]
    [InlineData("AS", TagKind.Country, "Australia")]
    [InlineData("XR", TagKind.Country, "South America")]
    [InlineData("EU", TagKind.Organization, "European Union")]
    [InlineData("UNSC", TagKind.Organization, "United Nations Security Council")]
    public void An_entry_of_the_table_has_its_kind_and_meaning(string written, TagKind kind, string meaning) =>
        Assert.Equal(new CableTag(written.Trim().ToUpperInvariant(), kind, meaning), TagTable.Describe(written));

    [Theory]
    [InlineData("KQZX", TagKind.Program)]
    [InlineData("EQZX", TagKind.Subject)]
    [InlineData("XQZX", TagKind.Unknown)]
    [InlineData("QQ", TagKind.Unknown)]
    [InlineData("E12X", TagKind.Unknown)]
    [InlineData("MEETINGS", TagKind.Unknown)]
    [InlineData("(ZEMBLA, ANNA)", TagKind.Person)]
    [InlineData("ZEMBLA, ANNA", TagKind.Person)]
    [InlineData("(ZEMBLA)", TagKind.Person)]
    [InlineData("", TagKind.Unknown)]
    [InlineData("()", TagKind.Unknown)]
    public void An_entry_that_is_not_in_the_table_keeps_its_value_and_has_a_kind_by_its_form(string written, TagKind kind) =>
        Assert.Equal(new CableTag(written, kind, null), TagTable.Describe(written));

    [Theory]
    [InlineData("narcotics", "SNAR")]
    [InlineData("Refugees", "PREF")]
    [InlineData("peru", "PE")]
    [InlineData("peacekeeping", "KPKO")]
    public void A_word_leads_to_the_entries_that_mean_it(string word, string value) => Assert.Contains(value, TagTable.ValuesMeaning(word));

    [Theory]
    [InlineData("zubrowka")]
    [InlineData("and")]
    [InlineData("")]
    public void A_word_that_means_nothing_leads_nowhere(string word) => Assert.Empty(TagTable.ValuesMeaning(word));

    [Fact]
    public void Each_entry_of_the_table_has_a_plain_value_and_a_kind_that_fits_its_form() =>
        Assert.All(TagIndex.Instance.ByValue.Values, tag =>
    {
        Assert.Matches("^[A-Z]{2,9}$", tag.Value);
        Assert.Contains(tag.Kind, new[] { TagKind.Subject, TagKind.Program, TagKind.Country, TagKind.Organization });
        Assert.True(tag.Kind != TagKind.Country || tag.Value.Length == 2);
        Assert.True(tag.Kind != TagKind.Program || (tag.Value.Length == 4 && tag.Value[0] == 'K'));
    });
}
