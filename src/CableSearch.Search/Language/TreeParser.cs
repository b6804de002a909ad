namespace CableSearch.Search.Language;

/// <summary>
/// Makes a tree from the tokens of a query (its operators and clauses). NOT binds strongest, then AND (also between words without an
/// operator), then OR. If AND, OR or NOT has nothing to join, as in "police OR", it is searched for as a word, with a note.
/// </summary>
internal sealed class TreeParser(IReadOnlyList<QueryToken> tokens, QueryNotes notes)
{
    /// <summary>Deepest nesting of parentheses. Parentheses nested more deeply are ignored, with a note.</summary>
    public const int MaxDepth = 20;

    private int _at;
    private int _skipped;
    private string? _field;

    public QueryTree Parse()
    {
        QueryTree? tree = null;
        while (_at < tokens.Count)
        {
            if (ParseAny(0) is { } part) tree = tree is null ? part : TreeBuilder.All([tree, part]);
            if (_at < tokens.Count && tokens[_at].Kind == QueryTokenKind.Close)
            {
                if (_skipped > 0) _skipped--;
                else notes.Add("A closing parenthesis has no opening one and was left out.");
                _at++;
            }
        }
        return tree ?? QueryTree.All;
    }

    private QueryTokenKind? Next => _at < tokens.Count ? tokens[_at].Kind : null;

    private QueryTree? ParseAny(int depth)
    {
        List<QueryTree> parts = [];
        Add(parts, ParseAll(depth));
        while (Next == QueryTokenKind.Or)
        {
            _at++;
            bool hasLeft = parts.Count > 0;
            QueryTree? right = ParseAll(depth);
            if (hasLeft && right is not null) parts.Add(right);
            else
            {
                QueryTree word = Word("or");
                QueryTree whole = right is null ? word : TreeBuilder.All([word, right]);
                if (parts.Count > 0) parts[^1] = TreeBuilder.All([parts[^1], whole]);
                else parts.Add(whole);
            }
        }
        return parts.Count == 0 ? null : TreeBuilder.Any(parts);
    }

    private QueryTree? ParseAll(int depth)
    {
        List<QueryTree> parts = [];
        while (Next is { } kind && kind is not (QueryTokenKind.Or or QueryTokenKind.Close))
        {
            if (kind == QueryTokenKind.And)
            {
                _at++;
                bool joins = parts.Count > 0 && Next is not (null or QueryTokenKind.Or or QueryTokenKind.And or QueryTokenKind.Close);
                if (!joins) parts.Add(Word("and"));
            }
            else
            {
                Add(parts, ParseOne(depth));
            }
        }
        return parts.Count == 0 ? null : TreeBuilder.All(parts);
    }

    private QueryTree? ParseOne(int depth)
    {
        // Repeated minus signs are read in a loop, because a thousand recursive calls could overflow the stack.
        bool isExcluded = false;
        while (Next is QueryTokenKind.Minus or QueryTokenKind.Not)
        {
            bool isWord = tokens[_at++].Kind == QueryTokenKind.Not
                && Next is null or QueryTokenKind.Or or QueryTokenKind.And or QueryTokenKind.Close;
            if (isWord) return Exclude(Word("not"), isExcluded);
            isExcluded = !isExcluded;
        }
        return Next switch
        {
            QueryTokenKind.Clause =>
                Exclude(tokens[_at++].Clause! is var clause && clause.Field is null ? InField(clause) : clause, isExcluded),
            QueryTokenKind.Field => Exclude(ParseFieldGroup(depth), isExcluded),
            QueryTokenKind.Open => Exclude(ParseGroup(depth), isExcluded),
            _ => null,
        };
    }

    private QueryTree? ParseFieldGroup(int depth)
    {
        string? outer = _field;
        _field = tokens[_at++].Text;
        QueryTree? group = ParseGroup(depth);
        _field = outer;
        return group;
    }

    private QueryTree? ParseGroup(int depth)
    {
        _at++;
        if (depth == MaxDepth)
        {
            notes.Add($"Parentheses deeper than {MaxDepth} were left out.");
            _skipped++;
            // This opening parenthesis is ignored. The parser goes on with the text after it, as if the parenthesis were not there.
            return null;
        }
        QueryTree? inner = ParseAny(depth + 1);
        if (Next == QueryTokenKind.Close) _at++;
        else notes.Add("A parenthesis is not closed; it was closed at the end.");
        if (inner is null) notes.Add("Empty parentheses were left out.");
        return inner;
    }

    private Clause Word(string word)
    {
        notes.Add($"“{word.ToUpperInvariant()}” has nothing to join and was searched for as a word.");
        return InField(new(null, ClauseForm.Word, word));
    }

    private Clause InField(Clause clause) => _field is null ? clause : ClauseParser.InField(clause, _field, notes);

    private static QueryTree? Exclude(QueryTree? part, bool isExcluded) => part is null || !isExcluded ? part : TreeBuilder.Not(part);

    private static void Add(List<QueryTree> parts, QueryTree? part)
    {
        if (part is not null) parts.Add(part);
    }
}
