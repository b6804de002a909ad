namespace CableSearch.Cables.Contract;

/// <summary>What a part of the body is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,
    /// <summary>Part of the summary.</summary>
    Summary,
    /// <summary>Part of a comment.</summary>
    Comment,
    /// <summary>An action request.</summary>
    Action,
    /// <summary>A note.</summary>
    Note,
    /// <summary>Lines whose lay-out matters.</summary>
    Table,
}
