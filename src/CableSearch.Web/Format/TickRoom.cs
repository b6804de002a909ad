namespace CableSearch.Web.Format;

/// <summary>The screens that have room for a label below a timeline.</summary>
internal enum TickRoom
{
    /// <summary>Every screen.</summary>
    Any,

    /// <summary>Only a screen that is wider than a phone's.</summary>
    Wide,

    /// <summary>Only a phone. The label has the year, because the label that has it on a wide screen has no room on a phone.</summary>
    Phone,
}
