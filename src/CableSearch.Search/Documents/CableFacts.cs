using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;

namespace CableSearch.Search.Documents;

/// <summary>
/// Lists what a search can match in a cable outside its paragraphs: people, addressees, classification, TAGS (subject codes) and
/// references.
/// </summary>
internal static class CableFacts
{
    /// <summary>A text to show in a snippet, and the field of the query language that finds the text, such as <c>signed</c>.</summary>
    public readonly record struct Fact(string Field, string Text);

    /// <summary>
    /// People, addressees, classification, TAGS and references. Each name is a separate text, so that a snippet shows only the name that
    /// matched.
    /// </summary>
    public static IEnumerable<Fact> Of(Cable cable)
    {
        if (cable.ClassifiedBy is { } person) yield return new("classifiedby", $"Classified by: {person}");
        foreach (string name in cable.SignedBy) yield return new("signed", $"Signed by: {name}");
        if (cable.Classification is { } level)
            yield return new("class", $"Classification: {string.Join("//", (string[])[level, .. cable.Caveats])}");
        foreach (CableTag tag in cable.Tags)
            yield return new("tag", tag.Meaning is null ? $"TAGS: {tag.Value}" : $"TAGS: {tag.Value} ({tag.Meaning})");
        if (cable.From is { } sender) yield return new("from", $"From: {sender}");
        foreach (Recipient recipient in cable.Recipients) yield return new("to", $"To: {Shown(recipient)}");
        foreach (Recipient recipient in cable.InfoRecipients) yield return new("info", $"Info: {Shown(recipient)}");
        foreach (CableReference reference in cable.References) yield return new("ref", $"Refers to: {reference.Value}");
    }

    /// <summary>
    /// The lines before the first paragraph. A snippet shows these lines only if nothing else in the cable matches: a name may be only
    /// here, for example.
    /// </summary>
    public static IEnumerable<Fact> FrontOf(Cable cable) =>
        (cable.Preamble?.Text ?? "").Split('\n').Where(l => l.Length > 0).Select(l => new Fact(TextPlace.Text, l));

    private static string Shown(Recipient recipient) => recipient.Route is null ? recipient.Name : $"{recipient.Route}/{recipient.Name}";
}
