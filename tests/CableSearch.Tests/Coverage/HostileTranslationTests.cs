using CableSearch.Coverage.Contract;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Renderings in seven languages that turn one sentence of a cable round, with a verb that denies, an opposite, exchanged figures or
/// another speaker. None may be likely, and faithful ones are. All cables and articles are invented.
/// </summary>
public sealed class HostileTranslationTests(MillArchive archive) : IClassFixture<MillArchive>
{
    public static TheoryData<string, string, string> Renderings => CoverageTable.Three("renderings.tsv");

    [Theory]
    [MemberData(nameof(Renderings))]
    public async Task A_rendering_that_turns_the_sense_round_is_at_most_possible(string language, string said, string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"09LIMA9160: “{quotation}”.", language);
        Assert.Equal((Verdict.Translated, said is "likely" ? said : "possible"), (judged.Verdict, judged.Confidence));
        if (said is not "likely") Assert.StartsWith(said, judged.Note, StringComparison.Ordinal);
    }
}
