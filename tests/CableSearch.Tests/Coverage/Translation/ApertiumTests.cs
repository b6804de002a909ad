using CableSearch.Coverage.Translation;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Coverage.Translation;

/// <summary>The program Apertium itself, where it is installed, and scripts in its place that fail.</summary>
public sealed class ApertiumTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Spanish_words_get_their_English_words_and_an_unknown_word_gets_none()
    {
        Assert.SkipUnless(Apertium.Installed.IsThere, "Apertium is not installed.");
        TranslatedWords words = new(Apertium.Installed);
        await words.PrepareAsync(["dijeron", "embajada", "zzyxo"], "es", Stop);
        Assert.Equal(("said", "embassy", null), (words.Of("dijeron", "es"), words.Of("embajada", "es"), words.Of("zzyxo", "es")));
    }

    [Fact]
    public async Task Words_of_other_languages_are_not_translated()
    {
        TranslatedWords words = new(Apertium.Installed);
        await words.PrepareAsync(["embaixada"], "pt", Stop);
        Assert.Null(words.Of("embaixada", "pt"));
    }

    [Fact]
    public async Task A_check_that_is_stopped_stops_the_program()
    {
        Assert.SkipUnless(Apertium.Installed.IsThere, "Apertium is not installed.");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new TranslatedWords(Apertium.Installed).PrepareAsync(["embajada"], "es", new CancellationToken(canceled: true)));
    }

    // Five scripts that take the place of Apertium. The first two read all of their input. The third ends without reading. The fourth does
    // not read and does not end. The fifth closes its input and does not end.
    [Theory]
    [InlineData("cat > /dev/null; exit 1")]
    [InlineData("cat > /dev/null; echo only one line")]
    [InlineData("exit 0")]
    [InlineData("exec sleep 1000")]
    [InlineData("exec < /dev/null; exec sleep 1000")]
    public async Task A_program_that_fails_or_hangs_or_is_cut_translates_nothing(string script)
    {
        using TemporaryFolder folder = new();
        string program = Path.Combine(folder.Path, "apertium");
        await File.WriteAllTextAsync(program, "#!/bin/sh\n" + script + "\n", Stop);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Null(await new Apertium(program, TimeSpan.FromSeconds(2)).TranslateAsync(
            [.. Enumerable.Repeat("embajada", 20_000)], Stop));
    }

    [Fact]
    public async Task A_program_that_is_gone_translates_nothing() =>
        Assert.Null(await new Apertium("/nowhere/apertium", TimeSpan.FromSeconds(2)).TranslateAsync(["embajada"], Stop));
}
