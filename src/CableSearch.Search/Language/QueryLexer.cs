using CableSearch.Search.Analysis;

namespace CableSearch.Search.Language;

/// <summary>
/// Cuts a query into operators and clauses. Any text that is not recognised becomes a clause of plain words, with a note for the reader.
/// </summary>
internal sealed class QueryLexer(string text, QueryNotes notes)
{
    /// <summary>
    /// Largest number of clauses in a query. Later words are left out with a note. A query of 1,000 characters could have 500 words.
    /// </summary>
    public const int MaxClauses = 200;

    private readonly List<QueryToken> _tokens = [];
    private int _at;
    private int _clauses;

    public IReadOnlyList<QueryToken> Read()
    {
        while (_at < text.Length) ReadOne();
        return _tokens;
    }

    private char Current => _at < text.Length ? text[_at] : '\0';

    private void ReadOne()
    {
        char c = text[_at];
        if (char.IsWhiteSpace(c)) _at++;
        else if (c == '(') Sign(QueryTokenKind.Open);
        else if (c == ')') Sign(QueryTokenKind.Close);
        else if (c == '-' && QueryText.MayFollowMinus(text, _at + 1)) Sign(QueryTokenKind.Minus);
        else ReadClause();
    }

    private void Sign(QueryTokenKind kind)
    {
        _tokens.Add(new(kind));
        _at++;
    }

    private void ReadClause()
    {
        string? field = ReadField();
        if (field is not null && Current == '(')
        {
            _tokens.Add(new(QueryTokenKind.Field, Text: field));
            return;
        }
        // "post:-lima" excludes the post Lima, as "post=-lima" in an address does.
        if (field is not null && Current == '-' && QueryText.MayFollowMinus(text, _at + 1)) Sign(QueryTokenKind.Minus);
        int start = _at;
        if (QueryText.IsQuote(Current)) Add(field, ReadPhrase());
        else if (Current == '=' && _at + 1 < text.Length && QueryText.Begins(text, _at + 1))
        {
            _at++;
            Add(field, ReadExact());
        }
        else
        {
            string chunk = ReadChunk();
            if (field is null && Operator(chunk) is { } kind) _tokens.Add(new(kind));
            else Add(field, ClauseParser.Parse(chunk, notes));
        }
        if (_at == start) _at++; // Always move on, whatever the text.
    }

    private static QueryTokenKind? Operator(string chunk) => chunk switch
    {
        "OR" => QueryTokenKind.Or,
        "AND" => QueryTokenKind.And,
        "NOT" => QueryTokenKind.Not,
        _ => null,
    };

    /// <summary>Reads the name of a field and its colon. Null if there is no known field name here; then nothing is read.</summary>
    private string? ReadField()
    {
        int end = _at;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end == _at || end >= text.Length || text[end] != ':') return null;
        string name = text[_at..end].ToLowerInvariant();
        bool hasValue = end + 1 < text.Length && !char.IsWhiteSpace(text[end + 1]) && text[end + 1] != ')';
        if (!hasValue)
        {
            if (QueryFields.Names.Contains(name))
                notes.Add($"The value of “{name}:” stands right behind the colon: here “{name}” was searched for as a word.");
            return null;
        }
        if (!QueryFields.Names.Contains(name))
        {
            if (QueryText.Begins(text, end + 1) || QueryText.IsQuote(text[end + 1]) || text[end + 1] == '(')
                notes.Add(ClauseParser.NoField(name));
            return null;
        }
        _at = end + 1;
        return name;
    }

    private Clause? ReadPhrase()
    {
        char open = text[_at++];
        int end = _at;
        while (end < text.Length && !(QueryText.Closes(open, text[end]) && !Letters.IsWithinWord(text, end))) end++;
        string phrase = QueryText.Plain(QueryText.WithGershayim(text[_at..end]));
        if (end == text.Length)
            notes.Add(QueryText.HasWord(phrase)
                ? "A quotation mark is not closed: everything behind it was read as one phrase."
                : "A quotation mark with nothing behind it was left out.");
        if (phrase.Contains('*', StringComparison.Ordinal))
        {
            notes.Add("Within quotation marks a star stands for nothing: the words beside it were searched for as they are.");
            phrase = QueryText.Plain(phrase.Replace('*', ' '));
        }
        _at = Math.Min(end + 1, text.Length);
        int distance = ReadDistance();
        if (!QueryText.HasWord(phrase))
        {
            if (end < text.Length) notes.Add("A phrase without a letter or digit was left out.");
            return null;
        }
        return distance > 0 ? new(null, ClauseForm.Near, phrase, distance) : new(null, ClauseForm.Phrase, phrase);
    }

    /// <summary>
    /// Reads <c>~</c> and the number after it. 0 if there is no <c>~</c>; then nothing is read. Also 0 if the number is missing or not
    /// allowed; then a note tells the reader.
    /// </summary>
    private int ReadDistance()
    {
        if (Current != '~') return 0;
        int end = _at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        string digits = text[(_at + 1)..end];
        bool ends = end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is ')' or '(';
        if (!ends || digits is "" or { Length: > 6 }
            || int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) is 0 or > QueryText.MaxDistance)
        {
            notes.Add($"“~” behind a phrase takes a number from 1 to {QueryText.MaxDistance}: the phrase was searched for as it stands.");
            _at = Math.Max(end, _at + 1);
            return 0;
        }
        _at = end;
        return int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    private Clause? ReadExact()
    {
        string chunk = ReadChunk();
        Clause? clause = ClauseParser.Parse(chunk, notes);
        if (clause is null) return null;
        if (clause.Form == ClauseForm.Word) return clause with { Form = ClauseForm.Exact };
        notes.Add($"“=” stands before a plain word: “={chunk}” was read without it.");
        return clause;
    }

    private string ReadChunk()
    {
        int start = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && !QueryText.IsQuote(text, _at) && text[_at] != ')')
        {
            if (text[_at] == '(')
            {
                // In 1.4(b), the legal reason of a classification, the parentheses are part of the word.
                bool isReason = _at > start && char.IsAsciiDigit(text[_at - 1]) && _at + 2 < text.Length
                    && char.IsAsciiLetter(text[_at + 1]) && text[_at + 2] == ')';
                if (!isReason) break;
                _at += 2;
            }
            _at++;
        }
        return QueryText.WithGershayim(text[start.._at]);
    }

    private void Add(string? field, Clause? clause)
    {
        if (clause is null) return;
        if (_clauses == MaxClauses)
        {
            notes.Add($"Only the first {MaxClauses} words and phrases are searched for.");
            return;
        }
        _clauses++;
        _tokens.Add(new(QueryTokenKind.Clause, field is null ? clause : ClauseParser.InField(clause, field, notes)));
    }
}
