using CableSearch.Archive.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>The content of the page that asks a reader: should these items be removed? Their notes and tags would be deleted too.</summary>
/// <param name="Action">The path to which the reader sent the form that removes the items.</param>
/// <param name="Fields">The fields of that form, and one more field, which says that the reader has confirmed the removal.</param>
/// <param name="Items">The items to remove, at least one. All of them point to the same cable, article, paragraph or quotation.</param>
/// <param name="Lists">All lists of the reader. The page takes the names of lists from here.</param>
/// <param name="Back">The path to which the reader returns without removing anything.</param>
public sealed record RemovalView(
    string Action, IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<SavedItem> Items, IReadOnlyList<ReaderList> Lists,
    string Back)
{
    /// <summary>The question, such as "Remove 09LIMA1667 from 2 lists?".</summary>
    public string Question => $"Remove {Name(Items[0].Target)} from {Place}?";

    /// <summary>Whether the reader wrote notes or tags that would be deleted.</summary>
    public bool LosesWords => Items.Any(i => i.HasOwnWords);

    private string Place => Items is [var only] ? $"the list “{NameOf(only.List)}”" : $"{Items.Count} lists";

    /// <summary>Name of the list with this number.</summary>
    public string NameOf(int list) => Lists.FirstOrDefault(l => l.Number == list)?.Name ?? $"List {list}";

    private static string Name(ItemTarget target) => target.Kind switch
    {
        ItemKind.Cable => target.Id,
        ItemKind.Paragraph => $"paragraph {target.Anchor.TrimStart('p', 'b')} of {target.Id}",
        ItemKind.Quotation => "this quotation",
        _ => "this article",
    };
}
