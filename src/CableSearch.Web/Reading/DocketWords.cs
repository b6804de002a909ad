using CableSearch.Cables;
using CableSearch.Web.Words;

namespace CableSearch.Web.Reading;

/// <summary>Facts of a cable in words, for its docket.</summary>
internal static class DocketWords
{
    // More than these are a collective's members; the transmission header has them all.
    private const int MaxNamed = 6;

    /// <summary>Whom it went to; null if the header names nobody.</summary>
    public static string? To(Cable cable)
    {
        string action = Names(cable.Recipients);
        string info = Names(cable.InfoRecipients);
        return (action, info) switch
        {
            ("", "") => null,
            (_, "") => action,
            ("", _) => $"info {info}",
            _ => $"{action}; info {info}",
        };
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
            view.Held.Created is { } created ? DateWords.Full(created) : "undated",
            view.Held.Classification ?? "",
        }.Where(p => p is not "")) + $". {address}";

    private static string Names(IReadOnlyList<Recipient> recipients)
    {
        string names = string.Join(", ", recipients.Take(MaxNamed).Select(Name));
        int more = recipients.Count - MaxNamed;
        return more > 0 ? $"{names} and {CountWords.Of(more)} more" : names;
    }

    private static string Name(Recipient recipient) =>
        recipient.Precedence is { } precedence and not "ROUTINE" ? $"{recipient.Name} ({precedence.ToLowerInvariant()})" : recipient.Name;
}
