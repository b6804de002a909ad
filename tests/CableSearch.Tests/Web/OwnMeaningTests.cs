using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;
using CableSearch.Web.Cables;

namespace CableSearch.Tests.Web;

/// <summary>A cable that uses an acronym for something of its own gets no note with the meaning in our table.</summary>
public sealed class OwnMeaningTests
{
    [Theory]
    [InlineData("The invented electricity company (ICE) sent lamps. ICE sent kelp.", true)]
    [InlineData("He led invented committees of inquiry, and two other agencies (ICE) too.", true)]
    [InlineData("The customs agency (ICE) sent lamps.", false)]
    [InlineData("The lamps were sent (ICE).", false)]
    [InlineData("ICE sent lamps to the electricity company.", false)]
    public void A_description_with_other_words_is_another_meaning(string text, bool differs)
    {
        Cable cable = CableParser.Parse(new() { Body = $"UNCLAS LIMA 009001\n\nSUBJECT: LAMPS\n\n1. (U) {text}\n" });
        GlossaryEntry entry = Assert.Single(cable.Glossary, g => g.Term == "ICE");
        Assert.Equal(("Immigration and Customs Enforcement", GlossarySource.Table), (entry.Meaning, entry.Source));
        Assert.Equal(differs, OwnMeaning.Differs(cable.Paragraphs, entry));
    }
}
