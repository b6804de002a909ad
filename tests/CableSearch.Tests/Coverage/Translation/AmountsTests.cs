using System.Globalization;
using CableSearch.Coverage.Translation;

namespace CableSearch.Tests.Coverage.Translation;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("cuarenta y tres", "es", "43")]
    [InlineData("cincuenta mil", "es", "50000")]
    [InlineData("quatre vingts zones", "fr", "80")]
    [InlineData("soixante dix", "fr", "70")]
    [InlineData("sixty one percent", "en", "61")]
    [InlineData("six hundred jobs", "en", "600")]
    [InlineData("eight million", "en", "8000000")]
    [InlineData("two three", "en", "2 3")]
    [InlineData("20 a 30000000", "fr", "20/20000000 30000000")]
    [InlineData("duas decadas", "pt", "2/20")]
    [InlineData("nothing here", "en", "")]
    public void Amounts_are_their_values_however_they_are_written(string words, string language, string expected) =>
        Assert.Equal(expected, string.Join(' ', Amounts.Of(words.Split(' '), language)
            .Select(a => string.Join('/', a.Select(v => v.ToString(CultureInfo.InvariantCulture))))));

    [Theory]
    [InlineData("76 millones de dólares", "$76 million", false)]
    [InlineData("76 millones de euros", "$76 million", true)]
    [InlineData("R$76 million", "$76 million", true)]
    [InlineData("76 millones", "$76 million", false)]
    [InlineData("76 million USD", "76 million", false)]
    public void Currencies_are_compared_by_what_they_are(string text, string other, bool differ) =>
        Assert.Equal(differ, Currencies.Differ(text, other));
}
