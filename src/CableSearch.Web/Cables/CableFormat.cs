using CableSearch.Cables.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Web.Cables;

/// <summary>Facts of a cable as text, such as who classified it and who may read it.</summary>
internal static class CableFormat
{
    /// <summary>The address of a search for cables that have a name in one field, such as <c>signed</c>.</summary>
    public static string SearchFor(string field, string name) =>
        SearchAddress.Of(new() { Query = $"{field}:\"{name.Replace('"', ' ')}\"" });

    /// <summary>
    /// The text after an addressee's name, such as “ (immediate) without LIMA”. It has the precedence (urgency), if this is not routine. If
    /// the addressee is a group of posts, it also has the posts of the group that did not get the cable.
    /// </summary>
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

    /// <summary>The codes in the cable that limit who may read it, such as NOFORN, NODIS and SIPDIS; null if there are none.</summary>
    public static string? Handling(Cable cable)
    {
        string[] all = [.. cable.Caveats, .. cable.Captions, .. cable.Sipdis ? new[] { "SIPDIS" } : []];
        return all is [] ? null : string.Join(", ", all);
    }
}
