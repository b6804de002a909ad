namespace CableSearch.Cables.Tables;

/// <summary>Where the meaning of an acronym is from.</summary>
public enum GlossarySource
{
    /// <summary>The cable itself explains the acronym.</summary>
    Text,
    /// <summary>The meaning is in our table of State Department usage.</summary>
    Table,
}
