using System.Security.Cryptography;
using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;

namespace CableSearch.Archive.Derived;

/// <summary>
/// A cable that is ready to be written, with everything that is derived from it. It can be made on any thread, outside a transaction.
/// </summary>
public sealed record StagedCable
{
    private StagedCable(CableRecord record)
    {
        Record = record;
        Id = record.Cable.Id.ToString();
        Packed = Packing.Pack(record.Raw);
        Sha256 = SHA256.HashData(record.Raw);
        TextSha256 = HashOf(record.Cable.Text);
        Parsed = CableParser.Parse(record.Cable.Text);
        Derived = DerivedColumns.From(Id, record.Cable.Text, Parsed);
    }

    /// <summary>Canonical id.</summary>
    public string Id { get; }

    internal CableRecord Record { get; }

    internal byte[] Packed { get; }

    internal byte[] Sha256 { get; }

    internal byte[] TextSha256 { get; }

    internal Cable Parsed { get; }

    internal DerivedColumns Derived { get; }

    /// <summary>Parses, compresses and hashes the record of a cable.</summary>
    public static StagedCable From(CableRecord record) => new(record);

    // SHA-256 of the cable's text and facts. The length of each field is hashed before the field. Otherwise two texts with the same
    // characters, but other borders between their fields, would get the same hash. The row number of a dump and the web page around a text
    // are left out, because they are not part of the text.
    private static byte[] HashOf(CableText text)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string?[] parts = [text.Created?.ToString("s"), text.Origin, text.Classification, text.Header, text.Body, string
            .Join('|', text.References)];
        foreach (string? part in parts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(part ?? "");
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
        return hash.GetHashAndReset();
    }
}
