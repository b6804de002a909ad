using System.Collections.Frozen;

namespace CableSearch.Cables.Tables;

/// <summary>The table of countries, to be looked up by code, slug (form in addresses) or name.</summary>
internal sealed class CountryIndex
{
    private CountryIndex()
    {
        Countries = [.. TableFile.Rows("countries.tsv",
            columns: 4).Select(row => new Country(row[0], row[1], row[2], row[3])).OrderBy(c => Slug.Of(c.Name), StringComparer.Ordinal)];
        ByCode = Countries.ToFrozenDictionary(c => c.Code, StringComparer.OrdinalIgnoreCase);
        BySlug = Countries.ToFrozenDictionary(c => c.Slug, StringComparer.Ordinal);
        ByOtherName = TableFile.Rows("country-names.tsv", columns: 2).ToFrozenDictionary(row => row[0], row => ByCode[row[1]],
            StringComparer.Ordinal);
    }

    public static CountryIndex Instance { get; } = new();

    public IReadOnlyList<Country> Countries { get; }

    public FrozenDictionary<string, Country> ByCode { get; }

    public FrozenDictionary<string, Country> BySlug { get; }

    /// <summary>The country for each other name in common use, such as <c>burma</c>. The names are in the form of slugs.</summary>
    public FrozenDictionary<string, Country> ByOtherName { get; }
}
