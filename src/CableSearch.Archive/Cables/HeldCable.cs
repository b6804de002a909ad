using CableSearch.Cables;

namespace CableSearch.Archive.Cables;

/// <summary>A cable of the archive in its newest revision.</summary>
public sealed record HeldCable
{
    /// <summary>Canonical id.</summary>
    public required string Id { get; init; }

    /// <summary>Reference id as the source writes it.</summary>
    public required string WrittenId { get; init; }

    /// <summary>When it was created, UTC; null where the source gives no date.</summary>
    public DateTime? Created { get; init; }

    /// <summary>When it was published, UTC.</summary>
    public DateTime? Released { get; init; }

    /// <summary>The source's origin column, such as <c>Embassy Lima</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>Slug of the post.</summary>
    public required string Post { get; init; }

    /// <summary>Code of the post's country in lower case, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The source's classification column as written, such as <c>SECRET//NOFORN</c>; null where it has none.</summary>
    public string? Classification { get; init; }

    /// <summary>Readable title: the subject in title case, or the id where no subject was read.</summary>
    public required string Title { get; init; }

    /// <summary>Number of the newest revision, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>When the newest revision came in, UTC.</summary>
    public required DateTime ImportedAt { get; init; }

    /// <summary>Whether it belongs to the invented sample.</summary>
    public required bool IsInvented { get; init; }

    /// <summary>Its text as the archive has it: readable, withdrawn or damaged.</summary>
    public required StoredText Stored { get; init; }

    /// <summary>Since when and why it is withdrawn; null for a cable that is shown.</summary>
    public Withdrawal? Withdrawal => (Stored as WithdrawnText)?.Withdrawal;

    /// <summary>Number of its last change.</summary>
    public required long Change { get; init; }

    /// <summary>Number of articles that report it.</summary>
    public int CoverageCount { get; init; }

    /// <summary>Its text, ready for <see cref="CableReader.Read"/>; null for a withdrawn or damaged one.</summary>
    public CableText? Text => (Stored as ReadableText)?.Text;
}

/// <summary>A host took the cable off.</summary>
/// <param name="Since">UTC.</param>
/// <param name="Why">A sentence of the host.</param>
/// <param name="IsErased">Whether its text is erased too.</param>
public sealed record Withdrawal(DateTime Since, string Why, bool IsErased);

/// <summary>As much of a cable as a link shows.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Title">Readable title.</param>
/// <param name="Created">UTC, or null.</param>
/// <param name="Origin">Name of the post.</param>
/// <param name="Post">Slug of the post.</param>
/// <param name="Classification">As written, or null.</param>
public sealed record CableHeading(string Id, string Title, DateTime? Created, string Origin, string Post, string? Classification);

/// <summary>One revision of a cable's text.</summary>
/// <param name="Number">From 1.</param>
/// <param name="ImportedAt">UTC.</param>
/// <param name="Source">Where it came from: file and place in it.</param>
/// <param name="Sha256">Of the bytes that came in, in lower-case hexadecimal.</param>
/// <param name="Length">Number of the bytes that came in.</param>
public sealed record Revision(int Number, DateTime ImportedAt, string Source, string Sha256, long Length);

/// <summary>A revision with its text.</summary>
/// <param name="Revision">Which.</param>
/// <param name="Stored">Its text: readable or damaged.</param>
/// <param name="Raw">The bytes that came in, exact; null where they are damaged.</param>
/// <param name="MediaType"><c>text/html</c> for a published page, <c>text/csv</c> for a row of a dump.</param>
public sealed record RevisionText(Revision Revision, StoredText Stored, byte[]? Raw, string MediaType);
