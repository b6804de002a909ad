using CableSearch.Cables.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Web.Cables;

/// <summary>The facts of a cable as text: who classified it, how it is handled.</summary>
internal static class CableFormat
{
    /// <summary>The address of a search for a name in one field, such as <c>signed</c>.</summary>
    public static string SearchFor(string field, string name) =>
        SearchAddress.Of(new() { Query = $"{field}:\"{name.Replace('"', ' ')}\"" });

    /// <summary>What follows an addressee's name: its precedence, unless that is routine, and the posts that are excluded.</summary>
    public static string AddresseeDetails(Recipient recipient)
    {
        string precedence = recipient.Precedence is { } p and not "ROUTINE" ? $" ({p.ToLowerInvariant()})" : "";
        return recipient.Excluded is [] ? precedence : $"{precedence} without {string.Join(", ", recipient.Excluded)}";
    }

    /// <summary>Who classified the cable and why; null if the cable does not say.</summary>
    public static string? ClassifiedBy(Cable cable)
    {
        string reasons = cable.Reasons is [] ? "" : (cable.Reasons.Count == 1 ? "reason " : "reasons ") + string.Join(", ", cable.Reasons);
        string[] parts = [cable.ClassifiedBy ?? "", cable.ClassifiedByTitle ?? ""];
        string who = string.Join(", ", parts.Where(p => p is not ""));
        return (who, reasons) switch
        {
            ("", "") => null,
            (_, "") => who,
            ("", _) => reasons,
            _ => $"{who}; {reasons}",
        };
    }

    /// <summary>Caveats, captions and SIPDIS; null if there are none.</summary>
    public static string? Handling(Cable cable)
    {
        string[] all = [.. cable.Caveats, .. cable.Captions, .. cable.Sipdis ? new[] { "SIPDIS" } : []];
        return all is [] ? null : string.Join(", ", all);
    }
}
