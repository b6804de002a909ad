namespace CableSearch.Cables.Contract;

/// <summary>What a reference points to.</summary>
public enum ReferenceKind
{
    /// <summary>Another cable.</summary>
    Cable,
    /// <summary>An e-mail message.</summary>
    Email,
    /// <summary>A telephone conversation.</summary>
    Telephone,
    /// <summary>An intelligence or other report.</summary>
    Report,
    /// <summary>Anything else.</summary>
    Other,
}
