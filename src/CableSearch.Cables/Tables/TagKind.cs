namespace CableSearch.Cables.Tables;

/// <summary>What a TAGS entry stands for.</summary>
public enum TagKind
{
    /// <summary>The entry is not in our table, and its letters do not show its kind.</summary>
    Unknown,
    /// <summary>A subject, such as SNAR.</summary>
    Subject,
    /// <summary>A program, its code beginning with K, such as KCRM.</summary>
    Program,
    /// <summary>A country or region, in two letters.</summary>
    Country,
    /// <summary>An organisation, such as NATO.</summary>
    Organization,
    /// <summary>A person, in parentheses after a subject.</summary>
    Person,
}
