using CableSearch.Cables.Tables;
using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;

namespace CableSearch.Search.Suggesting;

/// <summary>Suggests completions for the word at the caret, from the words and values in the index.</summary>
/// <param name="terms">The words and values in the index.</param>
/// <param name="countOf">Counts the documents that a query finds. A query of one word also finds other forms of the word.</param>
/// <param name="begun">
/// Gives the most common words that begin with given letters, at most <see cref="MaxWords"/>, most frequent first.
/// </param>
internal sealed class QueryCompleter(TermDictionary terms, Func<string, int> countOf, Func<string, IReadOnlyList<string>> begun)
{
    /// <summary>Largest number of words among the completions.</summary>
    public const int MaxWords = 5;


    private const int MaxPosts = 3;
    private const int MaxTags = 3;
    private const int MaxIds = 4;

    // Fewest letters of a word for which completions are offered. Too many words begin with the same single letter.
    private const int LeastLetters = 2;

    private const int MaxLength = 60;

    public Completions At(string typed, int caret)
    {
        int end = Math.Clamp(caret, 0, typed.Length);
        if (IdAt(typed, end) is { } id) return id;
        if (OpenQuote(typed, end) is { } quote && quote > 0 && typed[quote - 1] == ':') return InQuotedValue(typed, quote, end);
        int start = end;
        while (start > 0 && !IsBoundary(typed[start - 1])) start--;
        string word = typed[start..end];
        if (word.Length > MaxLength) return new(start, end, []);
        int colon = word.IndexOf(':', StringComparison.Ordinal);
        string field = colon > 0 ? word[..colon].ToLowerInvariant() : "";
        string letters = Tokenizer.Fold(colon > 0 ? word[(colon + 1)..] : word);
        if (letters.Length < LeastLetters) return new(start, end, []);
        // After "=", the operator for an exact spelling, exact spellings are offered. Within quotation marks only words are offered, not
        // posts or other values.
        if (start > 0 && typed[start - 1] == '=') return new(start, end, [.. Written(word, letters)]);
        if (OpenQuote(typed, end) is { } open)
            return new(start, end,
                [.. Words(letters).Select(w => w with { Count = countOf($"\"{QueryText.Plain(typed[(open + 1)..start])} {w.Text}\"") })
                    .Where(w => w.Count > 0)]);
        return new(start, end, [.. field switch
        {
            "" => [.. Words(letters), .. Posts(letters), .. Countries(letters), .. Tags(letters)],
            "post" => Posts(letters),
            "country" => Countries(letters),
            "tag" => Tags(letters),
            "subject" =>
                Words(letters).Select(w => w with { Text = $"subject:{w.Text}", Count = countOf($"subject:{w.Text}") })
                    .Where(w => w.Count > 0),
            _ => (IEnumerable<Completion>)[],
        }]);
    }

    // The position of the quotation mark that is open at the caret; null if there is none.
    private static int? OpenQuote(string typed, int end)
    {
        int? open = null;
        for (int at = 0; at < end; at++)
        {
            if (open is { } quote ? QueryText.Closes(typed[quote], typed[at]) : QueryText.IsQuote(typed[at]))
                open = open is null ? at : null;
        }
        return open;
    }

    // Completes the quoted value of a field, such as post:"new d. The value may contain blanks. The completion replaces everything from the
    // name of the field on.
    private Completions InQuotedValue(string typed, int quote, int end)
    {
        int start = quote - 1;
        while (start > 0 && char.IsAsciiLetter(typed[start - 1])) start--;
        string begun = Tokenizer.Fold(typed.AsSpan((quote + 1)..end)).Trim();
        if (begun.Length is < LeastLetters or > MaxLength) return new(start, end, []);
        return new(start, end, [.. typed[start..(quote - 1)].ToLowerInvariant() switch
        {
            "post" => Posts(begun.Replace(' ', '-')),
            "country" => Countries(begun.Replace(' ', '-')),
            "tag" => Tags(begun),
            _ => (IEnumerable<Completion>)[],
        }]);
    }

    private IEnumerable<Completion> Written(string typed, string letters)
    {
        IEnumerable<Completion> written = terms.WithPrefix(IndexFields.Written, letters)
            .Where(w => !WrittenTerm.IsFolded(w.Word)).Select(w => (Form: WrittenTerm.WrittenOf(w.Word), w.Documents))
            .Select(w => new Completion(w.Form, w.Form, "word", w.Documents));
        // The index has a term for every spelling of a word except one: lower case without accents (WrittenTerm). The documents with this
        // spelling can't be counted by a term, so a search counts them.
        if (typed == letters)
            written = written.Concat(begun(letters).Select(w => new Completion(w, w, "word", countOf("=" + w))));
        return written.Where(w => w.Text.StartsWith(typed, StringComparison.Ordinal) && w.Count > 0)
            .OrderByDescending(w => w.Count).ThenBy(w => w.Text, StringComparer.Ordinal).Take(MaxWords);
    }

    private static bool IsBoundary(char c) => char.IsWhiteSpace(c) || c is '(' or ')' or '-' or '=' || QueryText.IsQuote(c);

    private IEnumerable<Completion> Words(string letters) =>
        begun(letters).Select(word => new Completion(word, word, "word", countOf(word)));

    private IEnumerable<Completion> Posts(string begun) => Likeliest(PostTable.Posts
        .Where(p => $"-{p.Slug}".Contains($"-{begun}", StringComparison.Ordinal))
        .Select(p => new Completion($"post:{p.Slug}", p.Name, "post", terms.DocumentFrequency(IndexFields.Post, p.Slug))), MaxPosts);

    private IEnumerable<Completion> Countries(string begun) => Likeliest(PostTable.Countries
        .Where(c => c.Slug.StartsWith(begun, StringComparison.Ordinal))
        .Select(c => new Completion($"country:{c.Slug}", c.Name, "country",
            terms.DocumentFrequency(IndexFields.Country, c.Code))), MaxPosts);

    private IEnumerable<Completion> Tags(string begun) => Likeliest(terms.WithPrefix(IndexFields.Tag, "")
        .Select(t => (t.Word, t.Documents, TagTable.Describe(t.Word).Meaning))
        .Where(t => t.Word.StartsWith(begun, StringComparison.OrdinalIgnoreCase) || HasWord(t.Meaning, begun))
        .Select(t => new Completion(t.Word.Contains(' ') ? $"tag:\"{t.Word}\"" : $"tag:{t.Word}",
            t.Meaning is null ? t.Word : $"{t.Word} · {t.Meaning}", "tag", t.Documents)), MaxTags);

    private static bool HasWord(string? meaning, string begun) =>
        meaning is not null && Tokenizer.Read(meaning).Any(t => t.Folded.StartsWith(begun, StringComparison.Ordinal));

    private static IEnumerable<Completion> Likeliest(IEnumerable<Completion> all, int most) =>
        all.Where(s => s.Count > 0).OrderByDescending(s => s.Count).ThenBy(s => s.Text, StringComparer.Ordinal).Take(most);

    // Completes the id of a cable, if the text before the caret is the beginning of an id. Blanks are ignored: "09 lima 16" means the same
    // as "09lima16".
    private Completions? IdAt(string typed, int end)
    {
        string begun = string.Concat(typed[..end].Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        if (begun.Length is < 4 or > MaxLength || !begun[..2].All(char.IsAsciiDigit) || !char.IsAsciiLetter(begun[2])
            || !begun.All(char.IsAsciiLetterOrDigit))
            return null;
        Completion[] ids = [.. terms.WithPrefix(IndexFields.Key, begun).Take(MaxIds)
            .Select(k => new Completion(k.Word, k.Word, "cable", k.Documents))];
        return ids is [] ? null : new(0, end, ids);
    }
}
