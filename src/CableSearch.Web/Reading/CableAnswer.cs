using CableSearch.Archive.Cables;
using CableSearch.Archive.Coverage;

namespace CableSearch.Web.Reading;

/// <summary>What stands at the address of a cable.</summary>
public abstract record CableAnswer(string Id);

/// <summary>A cable to read.</summary>
/// <param name="View">The cable.</param>
public sealed record ShownCable(CableView View) : CableAnswer(View.Held.Id);

/// <summary>A cable that the host took off.</summary>
/// <param name="Held">What is said of it.</param>
/// <param name="Withdrawal">Since when and why.</param>
public sealed record WithdrawnCable(HeldCable Held, Withdrawal Withdrawal) : CableAnswer(Held.Id);

/// <summary>A cable whose stored text is damaged, so that it is not shown.</summary>
/// <param name="Held">What is said of it.</param>
/// <param name="Damage">What is wrong with the text.</param>
public sealed record DamagedCable(HeldCable Held, DamagedText Damage) : CableAnswer(Held.Id);

/// <summary>A cable that is not held, with what is known of it: nothing, or who speaks of it.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="ReferredBy">Cables that refer to it.</param>
/// <param name="ReportedBy">Articles that report it.</param>
/// <param name="IsKept">Whether the reader bookmarked it.</param>
public sealed record MissingCable(string Id, IReadOnlyList<CableHeading> ReferredBy, IReadOnlyList<Article> ReportedBy, bool IsKept) : CableAnswer(Id)
{
    /// <summary>Whether anything here speaks of it.</summary>
    public bool IsKnown => ReferredBy is not [] || ReportedBy is not [];

    /// <summary>What the page says.</summary>
    public string Title => IsKnown ? $"We don't have {Id}" : $"{Id} is not known here";
}
