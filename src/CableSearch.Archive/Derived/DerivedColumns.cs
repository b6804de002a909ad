using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;

namespace CableSearch.Archive.Derived;

/// <summary>Facts of a parsed cable that the database stores in columns. The command <c>reparse</c> computes them again.</summary>
internal sealed record DerivedColumns(string Title, string Post, string? Country, IReadOnlyList<string> Tags, IReadOnlyList<string> Cited,
    byte[] FieldHashes,
    DateTime? Created)
{
    // Longest title, in characters. A longer one is cut: it is not a real subject but other text that the parser took for the subject.
    private const int MaxTitle = 500;

    public static DerivedColumns From(string id, CableText text) => From(id, text, CableParser.Parse(text));

    /// <param name="id">Canonical id.</param>
    /// <param name="text">The text.</param>
    /// <param name="cable">The parsed text.</param>
    public static DerivedColumns From(string id, CableText text, Cable cable)
    {
        Post post = PostTable.OfOrigin(text.Origin ?? "");
        return new(
            Clean(cable.SubjectTitle) is { Length: > 0 } title ? title[..Math.Min(title.Length, MaxTitle)] : id,
            post.Slug,
            post.Country,
            [.. cable.Tags.Select(t => t.Code).OfType<string>().Select(t => Clean(t)!).Distinct(StringComparer.Ordinal)],
            [.. cable.References.Where(r => r.Kind == ReferenceKind.Cable).Select(r => r.Value)
                .Concat(text.References.Select(r => CableId.TryParse(r, out CableId cited, text.Year) ? cited.ToString() : "")
                    .Where(r => r.Length > 0))
                .Where(r => r != id).Distinct(StringComparer.Ordinal)],
            FieldHasher.Hash(cable),
            PlausibleDate.Or(text.Created));
    }

    private static string? Clean(string? text) => text?.Replace('\0', '\uFFFD');
}
