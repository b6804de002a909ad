using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;

namespace CableSearch.Search.Language;

/// <summary>Tells whether what was typed is the id of a cable and nothing else.</summary>
internal static class NamedCable
{
    /// <summary>
    /// The cable that a whole query names, by its id in any written form or by <c>id:</c>; null where it asks for anything else.
    /// </summary>
    /// <param name="query">As typed.</param>
    /// <param name="tree">As read.</param>
    /// <param name="isKnown">Whether the archive knows an id whose station is not in our tables.</param>
    public static CableId? Of(string query, QueryTree tree, Func<CableId, bool> isKnown)
    {
        string? written = tree switch
        {
            Clause { Field: "id", Form: ClauseForm.Word or ClauseForm.Phrase } clause => clause.Text,
            Clause clause => IsPlain(clause) ? clause.Text : null,
            AllOf all when all.Parts.All(IsPlain) => query,
            _ => null,
        };
        return written is not null && CableId.TryParse(written, out CableId id)
            && (PostTable.TryOfStation(id.Station, out _) || isKnown(id))
            ? id
            : null;
    }

    /// <summary>The cable that a word of a query names.</summary>
    public static CableId? Of(Clause clause) =>
        IsPlain(clause) && CableId.TryParse(clause.Text, out CableId id) && PostTable.TryOfStation(id.Station, out _) ? id : null;

    private static bool IsPlain(QueryTree part) => part is Clause { Field: null, Form: ClauseForm.Word or ClauseForm.Phrase };
}
