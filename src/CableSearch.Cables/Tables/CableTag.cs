using System.Text.Json.Serialization;

namespace CableSearch.Cables.Tables;

/// <summary>An entry of a cable's TAGS line (Traffic Analysis by Geography and Subject).</summary>
/// <param name="Value">The entry as written, in capitals, such as <c>PREL</c>.</param>
/// <param name="Kind">What the entry stands for.</param>
/// <param name="Meaning">The meaning of the entry in words; null if it is not known.</param>
public sealed record CableTag(string Value, TagKind Kind, string? Meaning)
{
    /// <summary>
    /// The entry without the name of a person: <c>OVIP</c> for <c>OVIP (CLINTON, HILLARY)</c>. Null if the entry is only a name.
    /// </summary>
    [JsonIgnore]
    public string? Code =>
        Value.IndexOf(" (", StringComparison.Ordinal) is > 0 and int name ? Value[..name] : Kind == TagKind.Person ? null : Value;
}
