using System.Security.Cryptography;
using System.Text;
using CableSearch.Cables;
using CableSearch.Cables.Posts;

namespace CableSearch.Archive.Intake;

/// <summary>A cable's record with all that is derived from it, made outside of any transaction and on any thread.</summary>
public sealed record PreparedCable
{
    private PreparedCable(CableRecord record)
    {
        Record = record;
        Id = record.Cable.Id.ToString();
        Packed = Packing.Pack(record.Raw);
        Sha256 = SHA256.HashData(record.Raw);
        TextSha256 = HashOf(record.Cable.Text);
        Derived = Derived.From(Id, record.Cable.Text);
    }

    /// <summary>Canonical id.</summary>
    public string Id { get; }

    internal CableRecord Record { get; }

    internal byte[] Packed { get; }

    internal byte[] Sha256 { get; }

    internal byte[] TextSha256 { get; }

    internal Derived Derived { get; }

    /// <summary>Reads, packs and hashes.</summary>
    public static PreparedCable From(CableRecord record) => new(record);

    // Length-prefixed, so that no two texts run into the same bytes. The row number of a dump and the frame of a page are not in it: they are no text of the cable.
    private static byte[] HashOf(CableText text)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string?[] parts = [text.Created?.ToString("s"), text.Origin, text.Classification, text.Header, text.Body, string.Join('|', text.References)];
        foreach (string? part in parts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(part ?? "");
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
        return hash.GetHashAndReset();
    }
}

/// <summary>What the archive keeps of a reading in columns; made again by <c>reparse</c>.</summary>
internal sealed record Derived(string Title, string Post, string? Country, IReadOnlyList<string> Tags, IReadOnlyList<string> Cited, byte[] Print,
    DateTime? Created)
{
    // A title is a heading and a line in lists: what is longer is a misread subject.
    private const int MaxTitle = 500;

    public static Derived From(string id, CableText text)
    {
        Cable cable = CableReader.Read(text);
        Post post = PostTable.OfOrigin(text.Origin ?? "");
        return new(
            Clean(cable.SubjectTitle) is { Length: > 0 } title ? title[..Math.Min(title.Length, MaxTitle)] : id,
            post.Slug,
            post.Country,
            [.. cable.Tags.Select(t => t.Code).OfType<string>().Select(t => Clean(t)!).Distinct(StringComparer.Ordinal)],
            [.. cable.References.Where(r => r.Kind == ReferenceKind.Cable).Select(r => r.Value)
                .Concat(text.References.Select(r => CableId.TryParse(r, out CableId cited, text.Year) ? cited.ToString() : "").Where(r => r.Length > 0))
                .Where(r => r != id).Distinct(StringComparer.Ordinal)],
            ReadingPrint.Of(cable),
            PlausibleDate.Or(text.Created));
    }

    private static string? Clean(string? text) => text?.Replace('\0', '\uFFFD');
}
