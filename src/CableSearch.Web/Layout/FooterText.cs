using CableSearch.Archive.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Layout;

/// <summary>The sentence in the footer of every page that says how many cables and articles the archive has.</summary>
internal static class FooterText
{
    public static string Of(Holdings? holdings) => holdings switch
    {
        null => "The archive does not answer at the moment",
        { Cables: 0, Articles: 0 } => "This archive is empty",
        { Articles: 0 } => CountFormat.Of(holdings.Cables, "cable", "cables"),
        _ => $"{CountFormat.Of(holdings.Cables, "cable", "cables")}, {CountFormat.Of(holdings.Articles, "article", "articles")}",
    };
}
