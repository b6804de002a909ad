namespace CableSearch.Benchmarks.Ranking;

/// <summary>The arguments of <c>ranking</c> on the command line.</summary>
internal sealed record RankingOptions
{
    public const string Usage =
        """
        ranking PAGES [options], where PAGES is a folder or an archive of published pages.
          --data FOLDER          keeps archive and index there, so that another run takes seconds
          --reindex              builds the index anew
          --pairs FILE           other pairs: kind, query and id, with tabs between them
          --postgres CONNECTION  measures PostgreSQL too, in a database that is made and dropped
          --no-baselines         only ours
          --json                 figures and ranks as JSON
        """;

    public required string Pages { get; init; }

    public string? Data { get; init; }

    public string? Pairs { get; init; }

    public string? Postgres { get; init; }

    public bool IsReindexing { get; init; }

    public bool HasBaselines { get; init; } = true;

    public bool IsJson { get; init; }

    /// <summary>Parses the arguments; null if they are wrong.</summary>
    public static RankingOptions? Read(IReadOnlyList<string> words)
    {
        RankingOptions options = new() { Pages = "" };
        for (int i = 0; i < words.Count; i++)
        {
            string? value = i + 1 < words.Count ? words[i + 1] : null;
            switch (words[i])
            {
                case "--reindex": options = options with { IsReindexing = true }; break;
                case "--no-baselines": options = options with { HasBaselines = false }; break;
                case "--json": options = options with { IsJson = true }; break;
                case "--data" when value is not null: options = options with { Data = words[++i] }; break;
                case "--pairs" when value is not null: options = options with { Pairs = words[++i] }; break;
                case "--postgres" when value is not null: options = options with { Postgres = words[++i] }; break;
                case ['-', ..]: return null;
                case var path when options.Pages.Length == 0: options = options with { Pages = path }; break;
                default: return null;
            }
        }
        return File.Exists(options.Pages) || Directory.Exists(options.Pages) ? options : null;
    }
}
