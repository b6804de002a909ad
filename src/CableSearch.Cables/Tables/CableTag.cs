using System.Text.Json.Serialization;

namespace CableSearch.Cables.Tables;

/// <summary>An entry of a cable's TAGS line (Traffic Analysis by Geography and Subject).</summary>
/// <param name="Value">As written, in capitals.</param>
/// <param name="Kind">What the entry stands for.</param>
/// <param name="Meaning">In words, or null where it is not known.</param>
public sealed record CableTag(string Value, TagKind Kind, string? Meaning)
{
    /// <summary>
    /// The entry without the person that it names: <c>OVIP (CLINTON, HILLARY)</c> counts as <c>OVIP</c>; null if it is only a name.
    /// </summary>
    [JsonIgnore]
    public string? Code =>
        Value.IndexOf(" (", StringComparison.Ordinal) is > 0 and int name ? Value[..name] : Kind == TagKind.Person ? null : Value;
}
