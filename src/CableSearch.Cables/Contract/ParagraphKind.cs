namespace CableSearch.Cables.Contract;

/// <summary>Whether a part of a cable's body is running text, a summary, a table or something else.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,
    /// <summary>Part of the summary.</summary>
    Summary,
    /// <summary>Part of a comment.</summary>
    Comment,
    /// <summary>A request to the addressee to do something ("Action request").</summary>
    Action,
    /// <summary>A note by the author ("Note: … End note").</summary>
    Note,
    /// <summary>A table, or other lines whose layout must be kept.</summary>
    Table,
}
