namespace CableSearch.Archive.Contract;

/// <summary>What an item of a list points to. The text of a cable is never copied into it, so that withdrawing a cable reaches it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Canonical id of the cable, or slug of the article.</param>
/// <param name="Anchor">The paragraph, such as <c>p4</c>, or the quotation, such as <c>q2</c>; empty for a whole cable or article.</param>
/// <param name="Words">The words of a quotation, as the article has them; empty for the other kinds.</param>
public sealed record ItemTarget(ItemKind Kind, string Id, string Anchor = "", string Words = "")
{
    /// <summary>Longest words of a quotation, in UTF-16 units.</summary>
    public const int MaxWordsLength = 2000;

    /// <summary>A whole cable.</summary>
    public static ItemTarget OfCable(string id) => new(ItemKind.Cable, id);

    /// <summary>Whether it is a cable or a part of one.</summary>
    public bool IsOfCable => Kind is ItemKind.Cable or ItemKind.Paragraph;
}
