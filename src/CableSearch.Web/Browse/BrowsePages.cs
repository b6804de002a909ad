using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Tables;
using CableSearch.Web.Format;
using CableSearch.Web.Layout;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Browse;

/// <summary>
/// Pages that list the archive's cables by post, country, date, TAGS (subject codes) and classification. Each page has one canonical
/// address. The same address with other capitals is redirected to the canonical address.
/// </summary>
internal static class BrowsePages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("/browse").ExcludeFromDescription();
        pages.MapGet("", All);
        pages.MapGet("/posts", Posts);
        pages.MapGet("/posts/{slug}", OfPost);
        pages.MapGet("/countries", Countries);
        pages.MapGet("/countries/{slug}", OfCountry);
        pages.MapGet("/tags", Tags);
        pages.MapGet("/tags/{tag}", OfTag);
        pages.MapGet("/classifications", Classifications);
        pages.MapGet("/classifications/{slug}", OfClassification);
        pages.MapGet("/years.svg", Chart);
        pages.MapGet("/dates", ByDate);
        pages.MapGet("/dates/{year:int}", OfYear);
        pages.MapGet("/dates/{year:int}/{month:int}", OfMonth);
        pages.MapGet("/dates/{year:int}/{month:int}/{day:int}", OfDay);
    }

    private static async Task<IResult> All(CableArchive archive, PageLayout layout, CancellationToken stop) =>
        await layout.ShowAsync<BrowsePage, Holdings>(new("Browse") { Path = "/browse" }, await archive.Cables.HoldingsAsync(stop), stop);

    private static async Task<IResult> Chart(HttpContext context, CableArchive archive, CancellationToken stop)
    {
        Holdings holdings = await archive.Cables.HoldingsAsync(stop);
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "cablesearch-years.svg" }
            .ToString();
        return TypedResults.Text(
            ChartFile.Of(HoldingsTimeline.Bars(holdings), $"{CountFormat.Of(holdings.Cables, "cable", "cables")} by year"),
            "image/svg+xml; charset=utf-8");
    }

    private static async Task<IResult> ByDate(CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        PageHead head = new("Dates") { Path = "/browse/dates" };
        return await layout.ShowAsync<DatesPage, Holdings>(head, await archive.Cables.HoldingsAsync(stop), stop);
    }

    private static async Task<IResult> Posts(HttpContext context, CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        IReadOnlyList<HeldCount> posts = (await archive.Cables.HoldingsAsync(stop)).Posts;
        string title = CountFormat.Of(posts.Count, "post", "posts");
        return await ValuesAsync(new(title, "/browse/posts", posts, PathOfPost), context, layout, stop);
    }

    private static async Task<IResult> Countries(HttpContext context, CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        IReadOnlyList<HeldCount> countries = (await archive.Cables.HoldingsAsync(stop)).Countries;
        string title = CountFormat.Of(countries.Count, "country", "countries");
        return await ValuesAsync(new(title, "/browse/countries", countries, BrowseAddress.OfCountry), context, layout, stop);
    }

    private static async Task<IResult> Tags(HttpContext context, CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        IReadOnlyList<HeldCount> tags = (await archive.Cables.HoldingsAsync(stop)).Tags;
        string title = $"{CountFormat.Of(tags.Count)} TAGS";
        ValuesView view = new(title, "/browse/tags", tags, BrowseAddress.OfTag) { Label = BrowseAddress.TagLabel };
        return await ValuesAsync(view, context, layout, stop);
    }

    private static async Task<IResult> Classifications(HttpContext context, CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        IReadOnlyList<HeldCount> all = (await archive.Cables.HoldingsAsync(stop)).Classifications;
        string title = CountFormat.Of(all.Count, "classification", "classifications");
        return await ValuesAsync(new(title, "/browse/classifications", all, PathOfClassification), context, layout, stop);
    }

    private static Task<IResult> ValuesAsync(ValuesView view, HttpContext context, PageLayout layout, CancellationToken stop)
    {
        ValuesView ordered = view with { IsByName = context.Request.Query["by"] == "name" };
        return layout.ShowAsync<ValuesPage, ValuesView>(new(view.Title) { Path = view.Path }, ordered, stop);
    }

    private static async Task<IResult> OfPost(string slug, CableArchive archive, BrowseService browse, CancellationToken stop) =>
        Find((await archive.Cables.HoldingsAsync(stop)).Posts, slug) is { } post
            ? await browse.ShowAsync(post.Label, PathOfPost(post), "post", post.Value, ("/browse/posts", "All posts"), stop)
            : await browse.NotFoundAsync(stop);

    private static async Task<IResult> OfCountry(string slug, CableArchive archive, BrowseService browse, CancellationToken stop)
    {
        string code = PostTable.CountryOfSlug(slug.ToLowerInvariant())?.Code ?? slug;
        return Find((await archive.Cables.HoldingsAsync(stop)).Countries, code) is { } country
            ? await browse.ShowAsync(
                country.Label, BrowseAddress.OfCountry(country), "country", country.Value, ("/browse/countries", "All countries"), stop)
            : await browse.NotFoundAsync(stop);
    }

    private static async Task<IResult> OfTag(string tag, CableArchive archive, BrowseService browse, CancellationToken stop) =>
        Find((await archive.Cables.HoldingsAsync(stop)).Tags, tag) is { } found
            ? await browse.ShowAsync(
                BrowseAddress.TagLabel(found), BrowseAddress.OfTag(found), "tag", found.Value, ("/browse/tags", "All TAGS"), stop)
            : await browse.NotFoundAsync(stop);

    private static async Task<IResult> OfClassification(string slug, CableArchive archive, BrowseService browse, CancellationToken stop) =>
        Find((await archive.Cables.HoldingsAsync(stop)).Classifications, slug) is { } value
            ? await browse.ShowAsync(
                value.Label, PathOfClassification(value), "class", value.Value, ("/browse/classifications", "All classifications"), stop)
            : await browse.NotFoundAsync(stop);

    private static Task<IResult> OfYear(int year, BrowseService browse, CancellationToken stop) => browse.ShowAsync(year, null, null, stop);

    private static Task<IResult> OfMonth(int year, int month, BrowseService browse, CancellationToken stop) =>
        browse.ShowAsync(year, month, null, stop);

    private static Task<IResult> OfDay(int year, int month, int day, BrowseService browse, CancellationToken stop) =>
        browse.ShowAsync(year, month, day, stop);

    private static HeldCount? Find(IReadOnlyList<HeldCount> values, string written) =>
        values.FirstOrDefault(v => v.Value == written)
        ?? values.FirstOrDefault(v => string.Equals(v.Value, written, StringComparison.OrdinalIgnoreCase));

    private static string PathOfPost(HeldCount post) => $"/browse/posts/{post.Value}";

    private static string PathOfClassification(HeldCount value) => $"/browse/classifications/{value.Value}";
}
