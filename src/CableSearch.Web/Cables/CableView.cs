using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Web.Cables;

/// <summary>What the page of a cable shows.</summary>
public sealed record CableView
{
    /// <summary>The cable as the archive stores it: id, dates, post, classification, title and text.</summary>
    public required HeldCable Record { get; init; }

    /// <summary>The newest text of the cable, as it was imported.</summary>
    public required CableText Text { get; init; }

    /// <summary>The parsed cable: header fields, TAGS, references, paragraphs.</summary>
    public required Cable Reading { get; init; }

    /// <summary>The paragraphs of the body, cut into segments: plain text, matches, redactions, explained acronyms, links.</summary>
    public required IReadOnlyList<ParagraphView> Paragraphs { get; init; }

    /// <summary>Matches of the query in the title.</summary>
    public required IReadOnlyList<Highlight> TitleHighlights { get; init; }

    /// <summary>The cable's references to other cables and documents.</summary>
    public required IReadOnlyList<ReferenceView> References { get; init; }

    /// <summary>Cables that refer to this cable, oldest first.</summary>
    public required IReadOnlyList<CableHeading> ReferredBy { get; init; }

    /// <summary>Whether more cables refer to this cable than <see cref="ReferredBy"/> lists.</summary>
    public required bool IsReferredByMore { get; init; }

    /// <summary>Articles that report the cable.</summary>
    public required IReadOnlyList<Article> ReportedBy { get; init; }

    /// <summary>Similar cables, the most similar first.</summary>
    public IReadOnlyList<SimilarCable> Similar { get; init; } = [];

    /// <summary>Heading of the cable that the same post sent before this one; null for the post's first cable.</summary>
    public CableHeading? Earlier { get; init; }

    /// <summary>Heading of the cable that the same post sent after this one; null for the post's last cable.</summary>
    public CableHeading? Later { get; init; }

    /// <summary>The cable's position in the search results; null if the reader did not come from search results.</summary>
    public ResultNavigation? Results { get; init; }

    /// <summary>The citation of the cable, or of the paragraph that the reader chose; null for downloads and the API.</summary>
    internal CableCitation? Citation { get; init; }

    /// <summary>Whether the page shows the original telegram in place of the reading text.</summary>
    public bool IsOriginal { get; init; }

    /// <summary>The items of the reader's lists that are this cable or a paragraph of it.</summary>
    public IReadOnlyList<SavedItem> Saved { get; init; } = [];

    /// <summary>The reader's lists. The first is the list to which new items are saved.</summary>
    public IReadOnlyList<ReaderList> Lists { get; init; } = [];

    /// <summary>Whether the cable itself is in a list of the reader.</summary>
    public bool IsBookmarked => Saved.Any(s => s.Anchor is "");

    /// <summary>The query whose matches are highlighted; empty for none.</summary>
    public required string Query { get; init; }

    /// <summary>The query's matches in fields other than title and body, such as addressees or TAGS. Each text names its field.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Each term of the query with the number of its matches in title and body.</summary>
    public IReadOnlyList<(string Term, int Count)> Terms { get; init; } = [];

    /// <summary>Number of the match that the reader went to, from 1; 0 for none.</summary>
    public int CurrentMatch { get; init; }

    /// <summary>Number of matches in title and body.</summary>
    public int MatchCount { get; init; }
}
