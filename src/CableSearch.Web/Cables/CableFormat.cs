using CableSearch.Cables.Contract;
using CableSearch.Web.Format;
using CableSearch.Web.Search;

namespace CableSearch.Web.Cables;

/// <summary>Facts of a cable in words, for its docket.</summary>
internal static class CableFormat
{
    /// <summary>The search for a name in a field.</summary>
    public static string SearchFor(string field, string name) => SearchAddress.Of(new() { Query = $"{field}:\"{name.Replace('"', ' ')}\"" });

    /// <summary>An addressee, with its precedence where that is more than routine and the posts that are left out.</summary>
    public static string Manner(Recipient recipient)
    {
        string precedence = recipient.Precedence is { } p and not "ROUTINE" ? $" ({p.ToLowerInvariant()})" : "";
        return recipient.Excluded is [] ? precedence : $"{precedence} without {string.Join(", ", recipient.Excluded)}";
    }

    /// <summary>Who classified it and why; null where it does not say.</summary>
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

    /// <summary>Caveats, captions and SIPDIS.</summary>
    public static string? Handling(Cable cable)
    {
        string[] all = [.. cable.Caveats, .. cable.Captions, .. cable.Sipdis ? new[] { "SIPDIS" } : []];
        return all is [] ? null : string.Join(", ", all);
    }

    /// <summary>A line to cite the cable by.</summary>
    public static string Citation(CableView view, string address) =>
        string.Join(", ", new[]
        {
            view.Held.Origin,
            $"“{view.Held.Title}”",
            $"cable {view.Held.Id}",
            view.Held.Created is { } created ? DateFormat.Full(created) : "undated",
            view.Held.Classification ?? "",
        }.Where(p => p is not "")) + $". {address}";
}
