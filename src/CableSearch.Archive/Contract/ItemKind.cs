namespace CableSearch.Archive.Contract;

/// <summary>What an item of a reader's list points to. The numbers are in the database and must never change.</summary>
public enum ItemKind
{
    /// <summary>A cable.</summary>
    Cable = 0,

    /// <summary>A paragraph of a cable.</summary>
    Paragraph = 1,

    /// <summary>A quotation in an article.</summary>
    Quotation = 2,

    /// <summary>An article.</summary>
    Article = 3,
}
