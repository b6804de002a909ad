using System.Buffers.Binary;
using System.Globalization;
using CableSearch.Cables.Contract;

namespace CableSearch.Archive.Derived;

/// <summary>
/// Hashes each field of a parsed cable to four bytes (FNV-1a). The hashes are stored in place of the parsed fields. When a later version of
/// the parser parses the cable again, the hashes show which fields changed.
/// </summary>
internal static class FieldHasher
{
    private const int Bytes = 4;
    private const uint FnvBasis = 2166136261;
    private const uint FnvPrime = 16777619;

    private static readonly (string Name, Func<Cable, IEnumerable<object?>> Values)[] Fields =
    [
        ("transmission id", c => [c.TransmissionId]),
        ("precedence", c => [c.Precedence]),
        ("date-time group", c => [c.DateTimeGroup]),
        ("from", c => [c.From]),
        ("recipients", c => Values(c.Recipients)),
        ("info recipients", c => Values(c.InfoRecipients)),
        ("classification", c => [c.Classification]),
        ("caveats", c => c.Caveats),
        ("captions", c => [c.Sipdis, .. c.Captions]),
        ("declassify on", c => [c.DeclassifyOn]),
        ("classified by", c => [c.ClassifiedBy, c.ClassifiedByTitle]),
        ("reasons", c => c.Reasons),
        ("TAGS", c => c.Tags),
        ("subject", c => [c.Subject, c.SubjectMarking]),
        ("title", c => [c.SubjectTitle]),
        ("references", c => c.References),
        ("paragraphs", c => c.Paragraphs
            .SelectMany(p => new object?[] { p.Number, p.Anchor, p.Marking, p.Heading, p.Kind, p.Start, p.End, p.Text })),
        ("summary", c => [c.Summary]),
        ("comment", c => [c.Comment]),
        ("signed by", c => c.SignedBy),
        ("glossary", c => c.Glossary),
        ("redactions", c => c.Redactions.Cast<object?>()),
        ("problems", c => c.Problems),
    ];

    /// <summary>The hashes of the fields of a cable.</summary>
    public static byte[] Hash(Cable cable)
    {
        byte[] hashes = new byte[Fields.Length * Bytes];
        for (int i = 0; i < Fields.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(hashes.AsSpan(i * Bytes), HashOf(Fields[i].Values(cable)));
        return hashes;
    }

    /// <summary>
    /// Names of the fields whose hashes differ. Null if they can't be compared: <paramref name="older"/> is null or has another number of
    /// fields.
    /// </summary>
    public static IReadOnlyList<string>? Differences(byte[]? older, byte[] newer)
    {
        if (older is null || older.Length != newer.Length) return null;
        return [.. Fields.Where((_, i) => !older.AsSpan(i * Bytes, Bytes).SequenceEqual(newer.AsSpan(i * Bytes, Bytes)))
            .Select(f => f.Name)];
    }

    private static IEnumerable<object?> Values(IReadOnlyList<Recipient> recipients) =>
        recipients.SelectMany(r => new object?[] { r.Route, r.Name, r.Precedence, r.Mcn, string.Join(',', r.Excluded) });

    private static uint HashOf(IEnumerable<object?> values)
    {
        uint hash = FnvBasis;
        foreach (object? value in values)
        {
            foreach (char c in value is IFormattable plain ? plain.ToString(null,
                CultureInfo.InvariantCulture) : value?.ToString() ?? "\u0001")
                hash = (hash ^ c) * FnvPrime;
            // A separator ends each value, so that "ab", "c" and "a", "bc" have different hashes.
            hash = (hash ^ char.MaxValue) * FnvPrime;
        }
        return hash;
    }
}
