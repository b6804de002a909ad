using CableSearch.Cables;
using CableSearch.Cables.Contract;

namespace CableSearch.Archive.Contract;

/// <summary>A cable of the archive in its newest revision.</summary>
public sealed record HeldCable
{
    /// <summary>Canonical id.</summary>
    public required string Id { get; init; }

    /// <summary>Reference id as the imported record writes it.</summary>
    public required string WrittenId { get; init; }

    /// <summary>When the cable was created, UTC; null if the imported record gives no date.</summary>
    public DateTime? Created { get; init; }

    /// <summary>When the cable was published, UTC; null if the imported record does not say.</summary>
    public DateTime? Released { get; init; }

    /// <summary>Origin as the imported record gives it, such as <c>Embassy Lima</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>Slug of the post that sent the cable.</summary>
    public required string Post { get; init; }

    /// <summary>Country code of the post, in lower case; null if the post has none.</summary>
    public string? Country { get; init; }

    /// <summary>Classification as the imported record gives it, such as <c>SECRET//NOFORN</c>; null if it gives none.</summary>
    public string? Classification { get; init; }

    /// <summary>Readable title: the subject in title case, or the id if the cable has no subject.</summary>
    public required string Title { get; init; }

    /// <summary>Number of the newest revision, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>When the newest revision was imported, UTC.</summary>
    public required DateTime ImportedAt { get; init; }

    /// <summary>Whether the cable belongs to the invented sample.</summary>
    public required bool IsInvented { get; init; }

    /// <summary>The cable's text: readable, withdrawn or damaged.</summary>
    public required StoredText Stored { get; init; }

    /// <summary>Since when and why the cable is withdrawn; null if it is not withdrawn.</summary>
    public Withdrawal? Withdrawal => (Stored as WithdrawnText)?.Withdrawal;

    /// <summary>Number of the last change of the cable.</summary>
    public required long Change { get; init; }

    /// <summary>Number of articles that report the cable.</summary>
    public int CoverageCount { get; init; }

    /// <summary>The cable's text, ready for <see cref="CableParser.Parse"/>; null if the text is withdrawn or damaged.</summary>
    public CableText? Text => (Stored as ReadableText)?.Text;

    /// <summary>SHA-256 of the bytes of the newest revision, in lower-case hexadecimal; null if the bytes were not loaded.</summary>
    public string? Sha256 { get; init; }

    internal Cable? Parsed { get; init; }

    /// <summary>
    /// Parses the cable's text. If this process has just imported and parsed the cable, the result of that parsing is returned.
    /// </summary>
    /// <exception cref="InvalidOperationException">The text is withdrawn or damaged.</exception>
    public Cable Parse() => Parsed
        ?? CableParser.Parse(Text ?? throw new InvalidOperationException($"The text of {Id} is withdrawn or damaged."));
}
