namespace CableSearch.Archive.Contract;

/// <summary>
/// What an item of a list points to. It never contains the text of a cable, so that a withdrawn cable can't be read in a list either.
/// </summary>
/// <param name="Kind">The kind of thing that the item points to.</param>
/// <param name="Id">Canonical id of the cable, or slug of the article.</param>
/// <param name="Anchor">
/// Anchor of the paragraph, such as <c>p4</c>, or of the quotation, such as <c>q2</c>; empty for a whole cable or article.
/// </param>
/// <param name="Words">The words of a quotation, as the article has them; empty for the other kinds.</param>
public sealed record ItemTarget(ItemKind Kind, string Id, string Anchor = "", string Words = "")
{
    /// <summary>Maximum length of the words of a quotation, in UTF-16 units.</summary>
    public const int MaxWordsLength = 2000;

    /// <summary>The target for a whole cable.</summary>
    public static ItemTarget OfCable(string id) => new(ItemKind.Cable, id);

    /// <summary>Whether the target is a cable or a paragraph of one.</summary>
    public bool IsOfCable => Kind is ItemKind.Cable or ItemKind.Paragraph;
}
