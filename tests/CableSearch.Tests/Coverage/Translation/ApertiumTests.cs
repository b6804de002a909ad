using CableSearch.Coverage.Translation;

namespace CableSearch.Tests.Coverage.Translation;

/// <summary>The program Apertium itself, where it is installed.</summary>
public sealed class ApertiumTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Spanish_words_get_their_English_words_and_an_unknown_word_gets_none()
    {
        Assert.SkipUnless(Apertium.IsThere, "Apertium is not installed.");
        TranslatedWords words = new();
        await words.PrepareAsync(["dijeron", "embajada", "zzyxo"], "es", Stop);
        Assert.Equal(("said", "embassy", null), (words.Of("dijeron", "es"), words.Of("embajada", "es"), words.Of("zzyxo", "es")));
    }

    [Fact]
    public async Task Words_of_other_languages_are_not_translated()
    {
        TranslatedWords words = new();
        await words.PrepareAsync(["embaixada"], "pt", Stop);
        Assert.Null(words.Of("embaixada", "pt"));
    }

    [Fact]
    public async Task A_check_that_is_stopped_stops_the_program()
    {
        Assert.SkipUnless(Apertium.IsThere, "Apertium is not installed.");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new TranslatedWords().PrepareAsync(["embajada"], "es", new CancellationToken(canceled: true)));
    }
}
