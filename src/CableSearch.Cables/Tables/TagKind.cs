namespace CableSearch.Cables.Tables;

/// <summary>What a TAGS entry stands for.</summary>
public enum TagKind
{
    /// <summary>The entry is not in our table, and its letters do not show its kind.</summary>
    Unknown,
    /// <summary>A subject, such as SNAR.</summary>
    Subject,
    /// <summary>A program. Its code begins with K, such as KCRM.</summary>
    Program,
    /// <summary>A country or region. Its code has two letters, such as PE.</summary>
    Country,
    /// <summary>An organisation, such as NATO.</summary>
    Organization,
    /// <summary>The name of a person, such as "(CLINTON, HILLARY)".</summary>
    Person,
}
