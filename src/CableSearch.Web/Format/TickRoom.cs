namespace CableSearch.Web.Format;

/// <summary>The screens that have room for a label below a timeline.</summary>
internal enum TickRoom
{
    /// <summary>Every screen.</summary>
    Any,

    /// <summary>Only a screen that is wider than a phone's.</summary>
    Wide,

    /// <summary>
    /// Only a phone. This label names the year on a phone. On a wide screen an earlier label names the year, but a phone has no room for
    /// that label.
    /// </summary>
    Phone,
}
