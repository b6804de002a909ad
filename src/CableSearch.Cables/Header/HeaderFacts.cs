using CableSearch.Cables.Contract;

namespace CableSearch.Cables.Header;

/// <summary>What the address block of a telegram says.</summary>
internal sealed class HeaderFacts
{
    public string? TransmissionId { get; set; }

    public string? Precedence { get; set; }

    public DateTime? DateTimeGroup { get; set; }

    public string? From { get; set; }

    public List<Recipient> Recipients { get; } = [];

    public List<Recipient> InfoRecipients { get; } = [];

    /// <summary>A date-time group that is no date.</summary>
    public string? UnreadDate { get; set; }
}
