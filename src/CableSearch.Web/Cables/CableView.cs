using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Web.Cables;

/// <summary>All that the page of a cable shows.</summary>
public sealed record CableView
{
    /// <summary>What the archive says of it.</summary>
    public required HeldCable Held { get; init; }

    /// <summary>Its text as it came in.</summary>
    public required CableText Text { get; init; }

    /// <summary>What was read of the text.</summary>
    public required Cable Reading { get; init; }

    /// <summary>The body, cut for display.</summary>
    public required IReadOnlyList<ParagraphView> Parts { get; init; }

    /// <summary>Marks in the title.</summary>
    public required IReadOnlyList<Mark> TitleMarks { get; init; }

    /// <summary>What it refers to.</summary>
    public required IReadOnlyList<ReferenceView> References { get; init; }

    /// <summary>Cables that refer to it, oldest first.</summary>
    public required IReadOnlyList<CableHeading> ReferredBy { get; init; }

    /// <summary>Whether there are more of them than the page lists.</summary>
    public required bool IsReferredByMore { get; init; }

    /// <summary>Articles that report it.</summary>
    public required IReadOnlyList<Article> ReportedBy { get; init; }

    /// <summary>The cable before it from the same post.</summary>
    public CableHeading? Earlier { get; init; }

    /// <summary>The cable behind it from the same post.</summary>
    public CableHeading? Later { get; init; }

    /// <summary>Its place in the results that led to it; null for who came from elsewhere.</summary>
    public ResultNavigation? Trail { get; init; }

    /// <summary>Whether the reader bookmarked it.</summary>
    public required bool IsBookmarked { get; init; }

    /// <summary>The query whose matches are marked, or empty.</summary>
    public required string Query { get; init; }

    /// <summary>What the query found outside title and body: people, addressees, TAGS, each with what it is.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Each part of the query with the number of its matches in title and body.</summary>
    public IReadOnlyList<(string Term, int Count)> Terms { get; init; } = [];

    /// <summary>The match that the reader is at, from 1; 0 for none.</summary>
    public int CurrentMatch { get; init; }

    /// <summary>Matches in title and body.</summary>
    public int MarkCount { get; init; }
}
