using Npgsql;

namespace CableSearch.Benchmarks.Rivals;

/// <summary>
/// PostgreSQL full text search (<c>english</c>): a tsvector with a GIN index, ts_rank_cd, and ts_headline for the ten hits. A single
/// statement finds the hits of a query, the first page of them, and all counts. The database is deleted at the end.
/// </summary>
internal sealed class PostgresRival : IRival
{
    private readonly NpgsqlDataSource _server;
    private readonly NpgsqlDataSource _database;
    private readonly string _databaseName;

    private PostgresRival(NpgsqlDataSource server, NpgsqlDataSource database, string databaseName) =>
        (_server, _database, _databaseName) = (server, database, databaseName);

    public string Name => "PostgreSQL";

    /// <param name="connection">Connection string of a user who may create databases.</param>
    public static async Task<PostgresRival> CreateAsync(string connection)
    {
        string name = $"cablesearch_rivals_{Guid.NewGuid():n}";
        NpgsqlDataSource server = NpgsqlDataSource.Create(connection);
        await ExecuteAsync(server, $"CREATE DATABASE {name}");
        NpgsqlConnectionStringBuilder own = new(connection) { Database = name, CommandTimeout = 0 };
        NpgsqlDataSource database = NpgsqlDataSource.Create(own);
        await ExecuteAsync(database, """
            CREATE TABLE cables (id text, subject text, body text, post text, country text, year text, class text, month text, tags text[],
            words tsvector)
            """);
        return new(server, database, name);
    }

    public async Task AddAsync(IReadOnlyList<RivalCable> cables)
    {
        await using NpgsqlConnection connection = await _database.OpenConnectionAsync();
        await using NpgsqlBinaryImporter rows = await connection.BeginBinaryImportAsync(
            "COPY cables (id, subject, body, post, country, year, class, month, tags) FROM STDIN (FORMAT BINARY)");
        foreach (RivalCable cable in cables)
        {
            await rows.StartRowAsync();
            foreach (string text in (string[])[cable.Id, cable.Subject, cable.Body, .. cable.Facets, cable.Month])
                await rows.WriteAsync(text);
            await rows.WriteAsync(cable.Tags.ToArray());
        }
        await rows.CompleteAsync();
    }

    public async Task FinishAsync()
    {
        await ExecuteAsync(_database, "UPDATE cables SET words = to_tsvector('english', subject || ' ' || body)");
        await ExecuteAsync(_database, "CREATE INDEX ON cables USING gin (words)");
        await ExecuteAsync(_database, "CREATE INDEX ON cables USING gin (tags)");
        foreach (string column in (string[])[.. RivalCable.Columns, "month"])
            await ExecuteAsync(_database, $"CREATE INDEX ON cables ({column})");
        await ExecuteAsync(_database, "VACUUM FULL ANALYZE cables");
    }

    public async Task<RivalAnswer> AnswerAsync(RivalQuery query)
    {
        await using NpgsqlCommand select = _database.CreateCommand();
        string match = MatchOf(query);
        string where = match.Length == 0 ? "true" : $"words @@ to_tsquery('english', {Value(match, select)})";
        foreach ((string field, string value) in query.Filters)
            where += field == "tag" ? $" AND tags @> ARRAY[{Value(value, select)}]" : $" AND {field} = {Value(value, select)}";
        string order = query.IsByDate ? query.IsOldestFirst ? "month, id" : "month DESC, id" : "score DESC, id";
        string score = query.IsByDate ? "0" : "ts_rank_cd(words, to_tsquery('english', $1))";
        string snippet = match.Length == 0 ? "left(body, 300)" : "ts_headline('english', body, to_tsquery('english', $1))";
        select.CommandText = $"""
            WITH hits AS MATERIALIZED (SELECT ctid AS place, id, post, country, year, class, month, tags, {score} AS score
                FROM cables WHERE {where}),
            page AS MATERIALIZED (SELECT place FROM hits ORDER BY {order} LIMIT {IRival.Size})
            SELECT 0 AS kind, {snippet} AS value, 0 AS number FROM page JOIN cables ON cables.ctid = page.place
            UNION ALL SELECT 1, coalesce(post, country, year, class, month), count(*) FROM hits
                GROUP BY GROUPING SETS ((post), (country), (year), (class), (month))
            UNION ALL SELECT 1, tag, count(*) FROM hits, unnest(tags) tag GROUP BY tag
            UNION ALL SELECT 2, '', count(*) FROM hits
            """;
        await using NpgsqlDataReader reader = await select.ExecuteReaderAsync();
        long total = 0;
        int rows = 0, counts = 0;
        while (await reader.ReadAsync())
        {
            switch (reader.GetInt32(0))
            {
                case 0: rows++; break;
                case 1: counts++; break;
                default: total = reader.GetInt64(2); break;
            }
        }
        return new(total, rows, counts);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await ExecuteAsync(_server, $"DROP DATABASE {_databaseName} WITH (FORCE)");
        await _server.DisposeAsync();
    }

    private static string MatchOf(RivalQuery query) => string.Join(" & ",
        [.. query.Terms.Select(TermOf), .. query.Excluded.Select(word => $"!{word}")]);

    private static string TermOf(string term) => term[0] == '"' ? $"({term.Trim('"').Replace(" ", " <-> ", StringComparison.Ordinal)})"
        : term[^1] == '*' ? $"{term[..^1]}:*" : term;

    private static string Value(string value, NpgsqlCommand command)
    {
        command.Parameters.Add(new() { Value = value });
        return $"${command.Parameters.Count}";
    }

    private static async Task ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using NpgsqlCommand command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
