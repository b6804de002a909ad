using System.Collections.Frozen;
using CableSearch.Search.Contract;

namespace CableSearch.Search.Language;

/// <summary>The fields that a query can name.</summary>
internal static class QueryFields
{
    public const string In = "in";
    public const string Date = "date";
    public const string Year = "year";
    public const string Subject = "subject";

    /// <summary>Names of the fields with text, whose words are searched one by one.</summary>
    public static FrozenSet<string> Texts { get; } =
        FrozenSet.Create(StringComparer.Ordinal, Subject, "from", "to", "info", "signed", "classifiedby");

    /// <summary>
    /// Names of the fields with only one value for each document, such as "post". A query for <c>post:lima post:quito</c> finds documents
    /// with either value, because no document has both.
    /// </summary>
    public static FrozenSet<string> SingleValued { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "post", "country", "region", "class", Year, "kind", "lang");

    /// <summary>The names of all fields.</summary>
    public static FrozenSet<string> Names { get; } = FrozenSet.Create(StringComparer.Ordinal,
        "post", "country", "region", "tag", "class", "caveat", "id", "ref", "citedby", "from", "to", "info", "signed", "classifiedby",
        "reason", "mark", In, Subject, Date, Year, "has", "kind", "lang");

    private static FrozenDictionary<string, string[]> Closed { get; } = new Dictionary<string, string[]>
    {
        [In] = ["summary", "comment"],
        ["has"] = ["coverage", "redactions"],
        ["kind"] = ["cable", "article"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Null if a value is valid for a field. Otherwise a message that says what values the field takes, such as "has: takes coverage or
    /// redactions".
    /// </summary>
    public static string? Objection(string field, string value)
    {
        if (Closed.TryGetValue(field, out string[]? values))
            return values.Contains(value, StringComparer.OrdinalIgnoreCase) ? null : $"{field}: takes {string.Join(" or ", values)}";
        if (field is Date or Year && !Period.TryRead(value, out _))
            return $"{field}: takes a year, a month or a day such as 2009-11-25, or two of them, the earlier first, with .. between";
        return null;
    }
}
