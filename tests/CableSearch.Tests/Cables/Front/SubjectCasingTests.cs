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
    [InlineData("NGOS: A GOOD THING?  A VIEW", "NGOs: A Good Thing?  A View")]
    public void A_subject_becomes_readable(string subject, string title) => Assert.Equal(title, SubjectCasing.Of(subject));
}
