using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace CableSearch.Cables.Tables;

/// <summary>The acronyms of State Department usage that we know.</summary>
public static class GlossaryTable
{
    private static readonly FrozenDictionary<string, GlossaryEntry> Entries =
        TableFile.Rows("glossary.tsv", columns: 2).ToFrozenDictionary(row => row[0],
            row => new GlossaryEntry(row[0], row[1], GlossarySource.Table), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string,
        GlossaryEntry>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All terms, in no particular order.</summary>
    public static IReadOnlyList<string> Terms => Entries.Keys;

    /// <summary>
    /// The meaning of a term. Terms must be in capitals (<c>IED</c>, not "ied"). Terms that mean different things in different cables are
    /// left out.
    /// </summary>
    public static bool TryMeaning(string term, [NotNullWhen(true)] out string? meaning)
    {
        bool isKnown = TryFind(term, out GlossaryEntry? entry);
        meaning = entry?.Meaning;
        return isKnown;
    }

    /// <summary>The entry of a term; one object for all cables.</summary>
    internal static bool TryFind(ReadOnlySpan<char> term, [NotNullWhen(true)] out GlossaryEntry? entry) =>
        ByLetters.TryGetValue(term, out entry);
}
