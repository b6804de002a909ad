using CableSearch.Cables.Glossary;
using CsCheck;

namespace CableSearch.Tests.Cables.Glossary;

public sealed class AcronymScanTests
{
    // Random texts of characters that the scan could confuse. They are the first and last of each range (A to Z, / to 9), the characters
    // next to these, and characters beyond ASCII whose low byte is that of a capital. The scan compares sixteen characters at once. Most
    // texts are longer, so an acronym can begin in one group of sixteen and end in the next.
    private static readonly Gen<string> Text = Gen.String[Gen.Char["AZ@[az/9.:&%0 \n\u0141\u0441\uFF21"], 0, 90];

    [Fact]
    public void Looking_at_many_signs_at_a_time_finds_what_looking_at_each_does() => Text.Sample(text =>
    {
        for (int from = 0; from <= text.Length; from++) Assert.Equal(Naive(text, from), AcronymScan.Next(text, from));
    }, iter: 3000);

    private static int Naive(string text, int from)
    {
        for (int at = from; at + 1 < text.Length; at++)
            if (char.IsAsciiLetterUpper(text[at])
                && (char.IsAsciiLetterUpper(text[at + 1]) || char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '/' or '&'))
                return at;
        return -1;
    }
}
