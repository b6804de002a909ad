using CableSearch.Archive.Derived;
using CableSearch.Cables;

namespace CableSearch.Archive.Model;

/// <summary>A cable. The columns that are derived from its text can be derived again.</summary>
internal sealed class CableRow
{
    /// <summary>A parser version that marks a cable to be parsed again. It is lower than every real version of the parser.</summary>
    public const int ToReadAgain = -1;

    /// <summary>
    /// Number of the change in which the cable was first imported. The number is unique. It is also known before the row is written, as
    /// bulk copying requires.
    /// </summary>
    public long Key { get; set; }

    public required string CanonicalId { get; set; }

    public required string WrittenId { get; set; }

    public DateTime? Created { get; set; }

    public DateTime? Released { get; set; }

    public required string Origin { get; set; }

    public required string Post { get; set; }

    public string? Country { get; set; }

    public string? Classification { get; set; }

    public required string Title { get; set; }

    public int Revision { get; set; }

    public DateTime ImportedAt { get; set; }

    public bool IsInvented { get; set; }

    public DateTime? WithdrawnAt { get; set; }

    public string? WithdrawnWhy { get; set; }

    public bool IsErased { get; set; }

    public long Change { get; set; }

    /// <summary>
    /// Version of the parser that derived the columns; <see cref="ToReadAgain"/> if the cable is marked to be parsed again.
    /// </summary>
    public int ParserVersion { get; set; }

    /// <summary>Hashes of the fields of the parsed cable; null if an older version stored none.</summary>
    public byte[]? FieldHashes { get; set; }

    /// <summary>Copies derived values into the columns.</summary>
    public void Apply(DerivedColumns derived)
    {
        Title = derived.Title;
        Post = derived.Post;
        Country = derived.Country;
        Created = derived.Created;
        FieldHashes = derived.FieldHashes;
        ParserVersion = CableParser.Version;
    }
}
