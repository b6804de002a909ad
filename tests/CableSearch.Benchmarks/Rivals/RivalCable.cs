using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Cables.Contract;

namespace CableSearch.Benchmarks.Rivals;

/// <summary>The text and the facet values of a cable, as the other engines store them.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Subject">Title in readable form.</param>
/// <param name="Body">Header and body, because our search looks in both.</param>
/// <param name="Facets">Post, country, year and classification of the cable, in the order of <see cref="Columns"/>.</param>
/// <param name="Month">Month of the cable, such as <c>2009-11</c>; empty for an undated cable.</param>
/// <param name="Tags">Codes of the TAGS (subject codes of a cable).</param>
internal sealed record RivalCable(
    string Id, string Subject, string Body, IReadOnlyList<string> Facets, string Month, IReadOnlyList<string> Tags)
{
    /// <summary>Names of the facets for which each cable has exactly one value. (A cable can have several TAGS.)</summary>
    public static IReadOnlyList<string> Columns { get; } = ["post", "country", "year", "class"];

    /// <summary>
    /// Makes the record of a cable. The facet values are those of our index, so that a filter means the same in each engine.
    /// </summary>
    public static RivalCable Of(HeldCable held)
    {
        CableText text = held.Text!;
        return new(
            held.Id,
            held.Title,
            // A space replaces each NUL character, because a text in PostgreSQL can't contain NUL.
            $"{text.Header}\n{text.Body}".Replace('\0', ' '),
            [
                held.Post ?? "", held.Country ?? "unknown",
                held.Created?.Year.ToString("0000", CultureInfo.InvariantCulture) ?? "undated", ClassificationSlug.Of(held.Classification),
            ],
            held.Created?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "",
            [.. held.Parse().Tags.Select(t => t.Code).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }
}
