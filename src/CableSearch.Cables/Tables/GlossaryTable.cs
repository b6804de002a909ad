using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace CableSearch.Cables.Tables;

/// <summary>A table of acronyms that the State Department uses, with their meanings.</summary>
public static class GlossaryTable
{
    private static readonly FrozenDictionary<string, GlossaryEntry> Entries =
        TableFile.Rows("glossary.tsv", columns: 2).ToFrozenDictionary(row => row[0],
            row => new GlossaryEntry(row[0], row[1], GlossarySource.Table), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string,
        GlossaryEntry>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All acronyms of the table, in no particular order.</summary>
    public static IReadOnlyList<string> Terms => Entries.Keys;

    /// <summary>
    /// Finds the meaning of an acronym, which must be in capitals (<c>IED</c>, not "ied"). False if the table does not have the acronym. An
    /// acronym with several common meanings is not in the table.
    /// </summary>
    public static bool TryMeaning(string term, [NotNullWhen(true)] out string? meaning)
    {
        bool isKnown = TryFind(term, out GlossaryEntry? entry);
        meaning = entry?.Meaning;
        return isKnown;
    }

    /// <summary>Finds the entry of an acronym. Each call for the same acronym returns the same object.</summary>
    internal static bool TryFind(ReadOnlySpan<char> term, [NotNullWhen(true)] out GlossaryEntry? entry) =>
        ByLetters.TryGetValue(term, out entry);
}
