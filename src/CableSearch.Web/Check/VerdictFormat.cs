using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Check;

/// <summary>
/// How the verdict on a quotation is shown to readers: an icon and a name in a colour. The name alone says everything, for readers who do
/// not see the colour.
/// </summary>
/// <param name="Name">The name, such as "Appears to translate".</param>
/// <param name="Icon">Name of the icon before the name.</param>
/// <param name="Style">The CSS class that sets the colour.</param>
internal sealed record VerdictFormat(string Name, string Icon, string Style)
{
    /// <summary>All verdicts in the order in which pages list them, each with its explanation.</summary>
    public static IReadOnlyList<(VerdictFormat Format, string Meaning)> Legend { get; } =
    [
        (new("Verbatim", "good", "v-good"), "The same words stand in a cable."),
        (new("Altered", "warn", "v-warn"), "The same sentence with other words; every difference is shown."),
        (new("Joined", "warn", "v-warn"), "Put together from several places of a cable."),
        (new("Redacted", "warn", "v-warn"), "It would stand where the cable is blacked out. We do not fill it in."),
        (new("Appears to translate", "calm", "v-calm"),
            "The same passage in another language, carried by names, figures and dates. A translation is never called verified."),
        (new("Paraphrase", "calm", "v-calm"), "The sense of a passage in other words."),
        (new("Compare yourself", "soft", "v-soft"), "A passage is near, but we can’t tell."),
        (new("Not found", "bad", "v-bad"), "No cable in this archive says this. That proves nothing about cables that we don’t have."),
        (new("Not decided yet", "soft", "v-soft"), "The search index does not contain the whole archive yet."),
        (new("Statement", "quote", "v-soft"), "Somebody else speaks, such as a spokesman, and not a cable."),
    ];

    /// <summary>Whether the verdict is given only while the search index is being built.</summary>
    public bool IsForNow => Name is "Not decided yet";

    /// <summary>The format of a quotation's verdict.</summary>
    public static VerdictFormat Of(CheckedQuotation quotation) => Legend[quotation.Verdict switch
    {
        Verdict.Verbatim => 0,
        Verdict.Altered => 1,
        Verdict.Joined => 2,
        Verdict.Redacted => 3,
        Verdict.Translated => 4,
        Verdict.Paraphrase => 5,
        Verdict.Undecided => 8,
        Verdict.Statement => 9,
        _ => quotation.Passages.Count > 0 ? 6 : 7,
    }].Format;

    /// <summary>
    /// Whether a reader should look at a quotation. Only two kinds need no look: verbatim quotations without a note, and statements of
    /// other people.
    /// </summary>
    public static bool NeedsLook(CheckedQuotation quotation) =>
        quotation is not ({ Verdict: Verdict.Statement } or { Verdict: Verdict.Verbatim, Note: null });

    /// <summary>Position of a verdict in the order in which pages list verdicts, from 0.</summary>
    public static int PlaceOf(VerdictFormat format) => Legend.TakeWhile(l => l.Format != format).Count();

    /// <summary>This verdict in words that follow a number of quotations: "appear to translate" in "2 appear to translate".</summary>
    public string Tallied(int count) => Name switch
    {
        "Appears to translate" => count == 1 ? "appears to translate" : "appear to translate",
        "Paraphrase" => count == 1 ? "paraphrase" : "paraphrases",
        "Statement" => count == 1 ? "statement" : "statements",
        "Compare yourself" => "to compare yourself",
        _ => Name.ToLowerInvariant(),
    };

    /// <summary>The reason for a verdict, in sentences.</summary>
    /// <param name="quotation">The quotation with its verdict.</param>
    /// <param name="searched">The state of the archive that was searched.</param>
    public static string Why(CheckedQuotation quotation, SearchedArchive searched) => quotation switch
    {
        { Verdict: Verdict.NotFound, Passages: not [] } => "Too few words agree to say that a cable has this. Compare yourself.",
        { Verdict: Verdict.Undecided, Passages: not [] } => "Too few words agree, and not all cables are indexed yet. Compare yourself.",
        { Note: "A figure differs." } => FigureOf(quotation) is { } figure
            ? $"The article says {figure.Article}, the cable {figure.Cable}." : quotation.Note,
        { Note: { } note } => note,
        { Verdict: Verdict.Statement } => "Somebody else speaks, not the cable.",
        { Verdict: Verdict.Verbatim, Passages: [{ AlsoIn.Count: var others }, ..] } =>
            $"Every word agrees. {(others == 0 ? "One cable has it" : $"{others + 1} cables have it")}"
                + (searched.Partial ? ", as far as they are indexed." : "."),
        { Verdict: Verdict.NotFound } => $"Searched in {Cables(searched)}.",
        { Verdict: Verdict.Undecided } => $"Searched in {Cables(searched)} that are indexed so far.",
        { Passages: [{ Anchors: { Count: > 0 } anchors }, ..], Confidence: var confidence } =>
            $"{Sure(confidence)} {Format.CountFormat.Of(anchors.Count, "word agrees", "words agree")}.",
        { Confidence: var confidence } => Sure(confidence),
    };

    private static string Cables(SearchedArchive searched) => Format.CountFormat.Of(searched.Cables, "cable", "cables");

    private static string Sure(string confidence) => char.ToUpperInvariant(confidence[0]) + confidence[1..] + ".";

    private static WordDifference? FigureOf(CheckedQuotation quotation) => quotation.Passages.SelectMany(p => p.Difference)
        .FirstOrDefault(d => d.Kind == "changed" && d.Article.Any(char.IsDigit) && d.Cable.Any(char.IsDigit));
}
