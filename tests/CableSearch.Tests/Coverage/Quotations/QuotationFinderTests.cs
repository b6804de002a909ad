using CableSearch.Coverage.Quotations;

namespace CableSearch.Tests.Coverage.Quotations;

public sealed class QuotationFinderTests
{
    public static TheoryData<string, string[]> Texts => new()
    {
        { "He wrote “one two three” and left.", ["one two three"] },
        { "He wrote \"one two three,\" and \"four five\".", ["one two three,", "four five"] },
        { "Er schrieb: „eins zwei drei“ und ging.", ["eins zwei drei"] },
        { "Il dit « un deux trois » et part.", ["un deux trois"] },
        { "Er schrieb »eins zwei drei« und ging.", ["eins zwei drei"] },
        { "Han skrev ”ett två tre” och gick.", ["ett två tre"] },
        { "He wrote ‘it’s one of Peru’s two’ and left.", ["it’s one of Peru’s two"] },
        { "It wrote ''one two three'' and left.", ["one two three"] },
        { "“He called it a ‘big mistake’ then,” it says.", ["He called it a ‘big mistake’ then,"] },
        { "\"Colom said it was a \"fabrication\" of the author.\"", ["Colom said it was a \"fabrication\" of the author."] },
        { "— No volveremos jamás —dijo el ministro—. Nunca más.", ["No volveremos jamás", "Nunca más."] },
        { "— Wir gehen fort, sagte er, — und kommen nie wieder.", ["Wir gehen fort", "und kommen nie wieder."] },
        { "— Wir gehen fort, — sagte er, — und kommen nie wieder.", ["Wir gehen fort,", "und kommen nie wieder."] },
        { "— ¿Quién va? —dijo él—. Nadie más —dijo ella—. Vamos todos.", ["¿Quién va?", "Nadie más", "Vamos todos."] },
        { "— Nous partons demain, dit-il.", ["Nous partons demain"] },
        { "“One two three.\n“Four five six.”\nThe end.", ["One two three.", "Four five six."] },
        { "A cable puts it so:\nOne two three four five.\nThe end.", ["One two three four five."] },
        { "A cable puts it so:\nOne two three four five\nnot\nsix.\nThe end.", ["One two three four five\nnot\nsix."] },
        { "The mayor says:\nOne two three four five.\nThe end.", [] },
        { "According to the cable, the mine was closed in May.", ["According to the cable, the mine was closed in May."] },
        { "The mine is old. According to the cable, it was closed in May.", ["According to the cable, it was closed in May."] },
        { "He wrote “one two\nthree four” and left.", ["one two\nthree four"] },
        { "He wrote \"one two\nthree four\" and \"five six\".", ["one two\nthree four", "five six"] },
        { "Il dit « un deux.\nTrois quatre » et part.", ["un deux.\nTrois quatre"] },
        { "He wrote “one two three\nFour “five six” seven.", ["one two three", "five six"] },
        { "That is what the cable says about it, and nobody has replied.", [] },
        { "As the cable says so well, the mine is old. The cable says nothing about the mayor.", [] },
        { "The farmers' market and the dogs' home are closed.", [] },
        { "A so-called “problem” is no quotation.", [] },
    };

    [Theory, MemberData(nameof(Texts))]
    public void Quotations_are_found_in_any_marks(string text, string[] quotations) =>
        Assert.Equal(quotations, QuotationFinder.Find(text).Select(q => q.Text));

    [Fact]
    public void Positions_are_those_of_the_text() =>
        Assert.All(QuotationFinder.Find("A “one two” b.\nC “three four” d."), q =>
            Assert.Equal(q.Text, "A “one two” b.\nC “three four” d."[q.Start..q.End]));

    [Theory]
    [InlineData("The cable says “one two three”.", true, false)]
    [InlineData("A spokesman said: “one two three”.", false, true)]
    [InlineData("Le câble dit : « un deux trois ».", true, false)]
    [InlineData("A cable puts it so:\nOne two three four five.", true, false)]
    [InlineData("In 09LIMA1667, “one two three”.", true, false)]
    [InlineData("The embassy wrote:\n“One two three.”", true, false)]
    [InlineData("The embassy wrote.\n“One two three.”", false, false)]
    [InlineData("El despacho afirma que “uno dos tres”.", true, false)]
    [InlineData("Ein Sprecher des Amtes sagte: „eins zwei drei“.", false, true)]
    [InlineData("„Eins zwei drei“, sagte Huber in Lima vor Journalisten.", false, true)]
    [InlineData("«Uno dos tres», dijo Quiroga a los periodistas.", false, true)]
    [InlineData("« Un deux trois », lit-on dans le rapport annuel de la banque.", false, true)]
    [InlineData("« Un deux trois », affirme la chercheuse Anne Sand.", false, true)]
    [InlineData("”Ett två tre”, säger pressekreterare Karl Ek till TT.", false, true)]
    [InlineData("”Ett två tre”, skriver banken i sin årsrapport.", false, true)]
    [InlineData("«Uno due tre», si legge nel rapporto annuale della banca.", false, true)]
    [InlineData("“Um dois três”, disse Quiroga aos jornalistas.", false, true)]
    [InlineData("“One two three,” the bank writes in its annual report.", false, true)]
    [InlineData("In the cable Vilhena told the Ambassador: “one two three”.", true, false)]
    public void Whose_words_they_are_is_told_by_the_words_around(string text, bool isCable, bool isStatement)
    {
        FoundQuotation quotation = Assert.Single(QuotationFinder.Find(text));
        Assert.Equal((isCable, isStatement), (quotation.GivenAsCable, quotation.IsStatement));
    }

    [Theory]
    [InlineData("It wrote: “One two three.” A spokesman denied it.", false)]
    [InlineData("„Eins zwei drei.“ Ein Sprecher wollte das nicht sagen.", false)]
    [InlineData("“One two three,” a spokesman said.", true)]
    [InlineData("“One two three?” asked a spokesman.", true)]
    [InlineData("“One two three?” The spokesman asked.", true)]
    public void A_sentence_that_ends_inside_the_marks_is_not_joined_with_the_next(string text, bool isStatement) =>
        Assert.Equal(isStatement, Assert.Single(QuotationFinder.Find(text)).IsStatement);

    [Theory]
    [InlineData("“One two three.” Tancredo Vilhena said nothing.", null)]
    [InlineData("“One two three?” Tancredo Vilhena asked.", "Tancredo Vilhena")]
    [InlineData("“One two three,” said Tancredo Vilhena.", "Tancredo Vilhena")]
    [InlineData("Tancredo Vilhena wrote: “One two three.”", "Tancredo Vilhena")]
    [InlineData("It was “one two three”.", null)]
    [InlineData("It also says “one two three”.", null)]
    [InlineData("Another said “one two three”.", null)]
    [InlineData("The minister said: “One two three.”", null)]
    [InlineData("Brazilian officials said: “One two three.”", null)]
    [InlineData("In Lima he said: “One two three.”", null)]
    [InlineData("Otro dijo: «Uno dos tres».", null)]
    [InlineData("“One two three,” said a spokesman for Brazil.", null)]
    [InlineData("Tancredo Vilhena later privately wrote: “One two three.”", "Tancredo Vilhena")]
    [InlineData("Il ministro Vilhena ha detto: «Uno due tre.»", "Vilhena")]
    [InlineData("The cable says “one two three”.", null)]
    [InlineData("Depeschen säger ”ett två tre”.", null)]
    [InlineData("It is “one two three”. Tancredo Vilhena said so.", null)]
    [InlineData("The embassy in Cairo wrote: “one two three”.", null)]
    [InlineData("Cairo wrote: “one two three”.", null)]
    [InlineData("The ambassador to Peru said: “one two three”.", null)]
    [InlineData("„Eins zwei drei“, erklärte der Sprecher des Amtes, Karl Huber.", "Karl Huber")]
    [InlineData("„Eins zwei drei“, sagte der Minister.", null)]
    [InlineData("—Uno dos tres —dijo Quiroga.", "Quiroga")]
    [InlineData("«Uno dos tres», afirma la profesora Mona Sand.", "Mona Sand")]
    public void The_speaker_is_the_name_beside_a_verb_of_saying(string text, string? speaker) =>
        Assert.Equal(speaker, Assert.Single(QuotationFinder.Find(text)).Speaker);
}
