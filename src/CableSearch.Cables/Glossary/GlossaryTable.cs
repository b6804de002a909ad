using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using CableSearch.Cables.Tables;

namespace CableSearch.Cables.Glossary;

/// <summary>The acronyms of State Department usage that we know.</summary>
public static class GlossaryTable
{
    private static readonly FrozenDictionary<string, string> Meanings =
        TableFile.Rows("Glossary.glossary.tsv", columns: 2).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>All terms, in no particular order.</summary>
    public static IReadOnlyList<string> Terms => Meanings.Keys;

    /// <summary>What a term stands for. Terms are known in capitals only (<c>IED</c>, not "ied"); one that means different things in different cables is not known.</summary>
    public static bool TryMeaning(string term, [NotNullWhen(true)] out string? meaning) => Meanings.TryGetValue(term, out meaning);
}
