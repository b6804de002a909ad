using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;
using CableSearch.Web.Search;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// What happened when a reader saved results of a search to a list. This is written into the address of the list's page. The page reads its
/// address and tells the reader.
/// </summary>
/// <param name="Items">How many items were added, were in the list already, or were left out.</param>
/// <param name="Request">The search whose results were saved.</param>
internal sealed record SavedResults(AddedItems Items, SearchRequest Request)
{
    private const string Added = "added", Present = "present", LeftOut = "left", Query = "search";

    /// <summary>Address of the search whose results were saved.</summary>
    public string Results => SearchAddress.Of(Request);

    /// <summary>What happened, in sentences.</summary>
    public string Message => string.Join(' ', Sentences());

    /// <summary>Address of the page of the list, which then says what happened.</summary>
    public string Address(int list) => ListsView.Address(list)
        + string.Create(CultureInfo.InvariantCulture, $"?{Added}={Items.Added}&{Present}={Items.Present}&{LeftOut}={Items.LeftOut}")
        + $"&{Query}={Uri.EscapeDataString(Request.ToQueryString())}";

    /// <summary>Reads the parameters of an address that <see cref="Address"/> made; null if they are missing or invalid.</summary>
    public static SavedResults? Read(IQueryCollection query) =>
        Number(query[Added]) is { } added && Number(query[Present]) is { } present && Number(query[LeftOut]) is { } left
            ? new(new(added, present, left), SearchAddress.Read(query[Query].ToString()))
            : null;

    private IEnumerable<string> Sentences()
    {
        yield return Items.Added == 1 ? "1 result was saved." : $"{CountFormat.Of(Items.Added)} results were saved.";
        if (Items.Present > 0) yield return $"{CountFormat.Of(Items.Present)} {(Items.Present == 1 ? "was" : "were")} in the list already.";
        if (Items.LeftOut > 0)
            yield return $"{CountFormat.Of(Items.LeftOut)} {(Items.LeftOut == 1 ? "was" : "were")} left out, because you have "
                + $"{CountFormat.Of(ListItemStore.MaxItems)} items, the maximum.";
    }

    private static int? Number(string? written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
