namespace CableSearch.Coverage.Verdicts;

/// <summary>Splits a text of an article into its words, as the article writes them.</summary>
internal static class ArticleWords
{
    private static readonly char[] Separators = [.. " \n\t.,;:!?()[]\"'’“”„«»‹›—–-/"];

    public static string[] Of(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
