using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;

namespace CableSearch.Search.Language;

/// <summary>Finds out whether a query is the id of a cable and nothing else.</summary>
internal static class NamedCable
{
    /// <summary>
    /// The id, if the query is the id of a cable and nothing else; otherwise null. The id may be written in any form, such as
    /// <c>09 LIMA 1667</c>, and may have <c>id:</c> before it.
    /// </summary>
    /// <param name="query">The query as typed.</param>
    /// <param name="tree">The parsed query.</param>
    /// <param name="isKnown">
    /// Tells whether the index has the cable with this id, or a document that cites it. Called only if the station in the id (LIMA in
    /// 09LIMA1667) is not in our tables.
    /// </param>
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

    /// <summary>The id, if the text of a clause is the id of a cable; otherwise null.</summary>
    public static CableId? Of(Clause clause) =>
        IsPlain(clause) && CableId.TryParse(clause.Text, out CableId id) && PostTable.TryOfStation(id.Station, out _) ? id : null;

    private static bool IsPlain(QueryTree part) => part is Clause { Field: null, Form: ClauseForm.Word or ClauseForm.Phrase };
}
