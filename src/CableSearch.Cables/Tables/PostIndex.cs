using System.Collections.Frozen;

namespace CableSearch.Cables.Tables;

/// <summary>
/// The table of posts, to be looked up by name, by slug (form in addresses) or by station (the name in the ids of a post's cables, such as
/// LIMA in 09LIMA1667).
/// </summary>
internal sealed class PostIndex
{
    private readonly FrozenDictionary<string, Post> byName;

    private PostIndex()
    {
        List<Post> posts = [];
        Dictionary<string, Post> names = new(StringComparer.Ordinal);
        Dictionary<string, Post> stations = new(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in TableFile.Rows("posts.tsv", columns: 5))
        {
            Post post = new(row[0], row[1], row[2].Length > 0 ? row[2] : null, Listed(row[3]));
            posts.Add(post);
            foreach (string name in Listed(row[4]).Prepend(post.Name)) names.TryAdd(Slug.Of(name), post);
            foreach (string station in post.Stations) stations.TryAdd(station, post);
        }

        Posts = [.. posts.OrderBy(p => p.Name, StringComparer.Ordinal)];
        BySlug = posts.ToFrozenDictionary(p => p.Slug, StringComparer.Ordinal);
        ByStation = stations.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        byName = names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static PostIndex Instance { get; } = new();

    public IReadOnlyList<Post> Posts { get; }

    public FrozenDictionary<string, Post> BySlug { get; }

    public FrozenDictionary<string, Post> ByStation { get; }

    /// <summary>
    /// The post whose name has this slug (form in addresses), such as <c>embassy-lima</c>; null if there is none. For an embassy or
    /// consulate the slug of its city, such as <c>lima</c>, is enough.
    /// </summary>
    public Post? OfName(string slug)
    {
        foreach (string form in Forms(slug))
            if (byName.TryGetValue(form, out Post? post)) return post;
        return null;
    }

    private static IEnumerable<string> Forms(string slug)
    {
        yield return slug;
        if (slug.StartsWith("amembassy-", StringComparison.Ordinal)) yield return slug[2..];
        else if (slug.StartsWith("amconsul-", StringComparison.Ordinal)) yield return "consulate-" + slug["amconsul-".Length..];
        else if (slug.StartsWith("american-", StringComparison.Ordinal)) yield return slug["american-".Length..];
        yield return "embassy-" + slug;
        yield return "consulate-" + slug;
    }

    private static string[] Listed(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
