using CableSearch.Cables;
using CableSearch.Cables.Front;

namespace CableSearch.Tests.Cables.Front;

public sealed class SubjectCasingTests
{
    [Theory]
    [InlineData("NATO AND THE U.S.: PM MEETS AL-QA'IDA EXPERTS", "NATO and the U.S.: PM Meets al-Qa'ida Experts")]
    [InlineData("TOUR D'HORIZON WITH CHARGE D'AFFAIRES", "Tour d'Horizon with Charge d'Affaires")]
    [InlineData("A/S QUILL ON THE WTO, F-16S AND 9/11", "A/S Quill on the WTO, F-16S and 9/11")]
    [InlineData("O'BRIEN, MCBRIDE AND N'DJAMENA", "O'Brien, McBride and N'Djamena")]
    [InlineData("Ambassador's lunch with the PM", "Ambassador's Lunch with the PM")]
    [InlineData("THE MINISTER,S FERRY AND THE U.K.'S", "The Minister,s Ferry and the U.K.'s")]
    [InlineData("USITC ON CAFTA-DR (AND DR-CAFTA)", "USITC on CAFTA-DR (and DR-CAFTA)")]
    [InlineData("THE MINISTER GOES TO CALLAO", "The Minister Goes to Callao")]
    [InlineData("LETTER FROM XXXXXXXXXXXX ON XXXXXXXXXXXX'S BOAT", "Letter from XXXXXXXXXXXX on XXXXXXXXXXXX's Boat")]
    [InlineData("NGOS: A GOOD THING?  A VIEW", "NGOs: A Good Thing?  A View")]
    public void A_subject_becomes_readable(string subject, string title) => Assert.Equal(title, SubjectCasing.Of(subject));

    [Theory]
    [InlineData("Dr. Lamp said that the ALGA-DR is new. Many like the ALGA-DR.", "Talks on the ALGA-DR")]
    [InlineData("Dr. Lamp said that the alga-dr is new. Many like the ALGA-DR, and the ALGA-DR them.", "Talks on the Alga-Dr")]
    public void A_word_with_a_hyphen_keeps_its_capitals_if_the_text_always_has_them(string text, string title) =>
        Assert.Equal(title, CableParser.Parse(new()
        {
            Body = $"UNCLAS LIMA 009001\n\nSUBJECT: TALKS ON THE ALGA-DR\n\n1. (U) {text} The rest of this invented text is small.\n",
        }).SubjectTitle);

    [Fact]
    public void An_acronym_before_a_colon_keeps_its_capitals() => Assert.Equal("KELPAC: Lamps for Callao", CableParser.Parse(new()
    {
        Body = "UNCLAS LIMA 009001\n\nSUBJECT: KELPAC: Lamps for Callao\n\n1. (U) KELPAC sent lamps. "
            + "KELPAC has many of them, and the ministry would like to have some of those too.\n",
    }).SubjectTitle);
}
