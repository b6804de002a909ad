using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Check;

/// <summary>How a verdict is shown to readers: as a sign and a name, in a colour that only repeats their meaning.</summary>
/// <param name="Name">The name, such as "Appears to translate".</param>
/// <param name="Sign">The sign before the name.</param>
/// <param name="Style">The CSS class that sets the colour.</param>
internal sealed record VerdictFormat(string Name, string Sign, string Style)
{
    /// <summary>All verdicts in the order of the page, each with its explanation.</summary>
    public static IReadOnlyList<(VerdictFormat Format, string Meaning)> Legend { get; } =
    [
        (new("Verbatim", "✓", "v-good"), "The same words stand in a cable."),
        (new("Altered", "≠", "v-warn"), "The same sentence with other words; every difference is shown."),
        (new("Joined", "≠", "v-warn"), "Put together from several places of a cable."),
        (new("Redacted", "■", "v-warn"), "It would stand where the cable is blacked out. We do not fill it in."),
        (new("Appears to translate", "≈", "v-calm"),
            "The same passage in another language, carried by names, figures and dates. A translation is never called verified."),
        (new("Paraphrase", "≈", "v-calm"), "The sense of a passage in other words."),
        (new("Compare yourself", "?", "v-soft"), "A passage is near, but we can’t tell."),
        (new("Not found", "✕", "v-bad"), "No cable in this archive says this. That proves nothing about cables that we don’t have."),
        (new("Statement", "“", "v-soft"), "Somebody else speaks, such as a spokesman, and not a cable."),
    ];

    /// <summary>The format of a quotation's verdict.</summary>
    public static VerdictFormat Of(CheckedQuotation quotation) => Legend[quotation.Verdict switch
    {
        Verdict.Verbatim => 0,
        Verdict.Altered => 1,
        Verdict.Joined => 2,
        Verdict.Redacted => 3,
        Verdict.Translated => 4,
        Verdict.Paraphrase => 5,
        Verdict.Statement => 8,
        _ => quotation.Passages.Count > 0 ? 6 : 7,
    }].Format;

    /// <summary>The reason for a verdict, as a sentence.</summary>
    public static string Why(CheckedQuotation quotation, int cables) => quotation switch
    {
        { Note: { } note } => note,
        { Verdict: Verdict.Statement } => "Somebody else speaks, not the cable.",
        { Verdict: Verdict.Verbatim, Passages: [{ AlsoIn.Count: 0 }, ..] } => "Every word agrees. One cable has it.",
        { Verdict: Verdict.Verbatim, Passages: [{ AlsoIn: var others }, ..] } => $"Every word agrees. {others.Count + 1} cables have it.",
        { Verdict: Verdict.NotFound } => $"Searched in {Format.CountFormat.Of(cables)} cables.",
        { Confidence: var confidence } => char.ToUpperInvariant(confidence[0]) + confidence[1..] + ".",
    };
}
