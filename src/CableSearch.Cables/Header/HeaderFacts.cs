using CableSearch.Cables.Contract;

namespace CableSearch.Cables.Header;

/// <summary>The facts in the address block of a telegram.</summary>
internal sealed class HeaderFacts
{
    public string? TransmissionId { get; set; }

    public string? Precedence { get; set; }

    public DateTime? DateTimeGroup { get; set; }

    public string? From { get; set; }

    public List<Recipient> Recipients { get; } = [];

    public List<Recipient> InfoRecipients { get; } = [];

    /// <summary>The date-time group (time of sending) as written, if it could not be parsed as a date; otherwise null.</summary>
    public string? UnreadDate { get; set; }
}
