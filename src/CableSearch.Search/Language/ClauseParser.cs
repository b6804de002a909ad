using System.Buffers;
using CableSearch.Search.Contract;

namespace CableSearch.Search.Language;

/// <summary>Parses one chunk of a query, the text between two blanks, into a clause.</summary>
internal static class ClauseParser
{
    /// <summary>Fewest letters and digits before the first star of a pattern such as <c>nar*</c>.</summary>
    public const int MinPrefix = 2;

    private static readonly SearchValues<char> Signs = SearchValues.Create("+!\\[]{}<>^|=/~*-");

    // In a word with fewer letters, only one edit (changed letter) is allowed. Two edits could change almost all of its letters: "te~2"
    // would match every cable.
    private const int LeastForTwoEdits = 5;

    /// <summary>
    /// Longest word for a fuzzy search, in UTF-16 units. The automaton that finds similar words grows with the length of the word.
    /// </summary>
    public const int MaxFuzzyLength = 40;

    /// <summary>The clause for a chunk of a query, without a field; null if the chunk has no letter or digit.</summary>
    public static Clause? Parse(string chunk, QueryNotes notes)
    {
        if (chunk.Contains("..", StringComparison.Ordinal) && Period.TryRead(chunk, out _)) return new(null, ClauseForm.Word, chunk);
        string text = Trimmed(chunk);
        NoteSigns(chunk, text, notes);
        if (!QueryText.HasWord(text))
        {
            if (chunk.Length > 0) notes.Add($"“{Shown(chunk)}” holds no letter or digit and was left out.");
            return null;
        }
        return ParseFuzzy(text, notes) ?? ParsePattern(text, notes) ?? Literal(text, notes);
    }

    /// <summary>
    /// A clause that searches a field. If the value is not valid for the field, the clause searches everywhere. The fields "from:" and
    /// "to:" search for names of senders and addressees. A date after them is no name, so it limits the dates: <c>from:2008-06</c> finds
    /// documents of June 2008 or later. A note tells the reader about each of these changes.
    /// </summary>
    public static Clause InField(Clause clause, string field, QueryNotes notes)
    {
        if (QueryFields.Objection(field, clause.Text) is { } objection)
        {
            notes.Add($"{objection}: “{clause.Text}” was searched for as it stands.");
            return clause;
        }
        if (field is "from" or "to" && clause.Form != ClauseForm.Pattern && Period.TryReadOne(clause.Text, out _, out _))
        {
            bool isFirst = field == "from";
            notes.Add($"“{field}:{clause.Text}” was taken as a limit of the dates: {clause.Text} or {(isFirst ? "later" : "earlier")}.");
            return new(QueryFields.Date, ClauseForm.Word, isFirst ? $"{clause.Text}.." : $"..{clause.Text}");
        }
        return Fit(clause, field, notes) with { Field = field };
    }

    /// <summary>
    /// Adapts a clause to the field that it searches. Text fields such as “subject:” support every kind of clause. All other fields support
    /// words and phrases. Most of them also support patterns (<c>lim*</c>), but “date:”, “year:”, “in:” and “citedby:” do not. If the field
    /// does not support the clause, the text of the clause is searched for as a plain word or phrase, and a note tells the reader.
    /// </summary>
    private static Clause Fit(Clause clause, string field, QueryNotes notes)
    {
        if (QueryFields.Texts.Contains(field) || clause.Form is ClauseForm.Word or ClauseForm.Phrase) return clause;
        bool mayBePattern = field is not (QueryFields.Date or QueryFields.Year or QueryFields.In or "citedby");
        if (clause.Form == ClauseForm.Pattern && mayBePattern) return clause;
        notes.Add($"“{field}:” takes a value as it stands: the signs around “{clause.Text}” were left out.");
        return clause with { Form = QueryText.IsSafeWord(clause.Text) ? ClauseForm.Word : ClauseForm.Phrase, Number = 0 };
    }

    // Adds a note for the reader if a sign around the word was left out, such as the plus in "+police". Such a sign may be an operator of
    // another query language, but means nothing in ours.
    private static void NoteSigns(string chunk, string text, QueryNotes notes)
    {
        if (text.Length == chunk.Length || !QueryText.HasWord(text)) return;
        int start = chunk.IndexOf(text, StringComparison.Ordinal);
        string around = string.Concat(chunk.AsSpan(0, start), chunk.AsSpan(start + text.Length));
        int sign = around.AsSpan().IndexOfAny(Signs);
        if (sign >= 0) notes.Add($"“{around[sign]}” in “{Shown(chunk)}” means nothing there and was left out.");
    }

    // Removes punctuation around a chunk (the text between two blanks). Commas and full stops do not belong to the word, and the question
    // mark of a sentence is not a wildcard.
    private static string Trimmed(string chunk)
    {
        ReadOnlySpan<char> text = chunk;
        while (text.Length > 0 && !QueryText.Begins(text, 0) && text[0] is not ('*' or '?')) text = text[1..];
        // Two question marks at the end are wildcards for two letters, so they stay. A single question mark ends a sentence and is removed.
        while (text.Length > 0 && !QueryText.IsWordEnd(text, text.Length - 1) && text[^1] is not ('*' or '~') && !EndsReason(text)
            && !text.EndsWith("??", StringComparison.Ordinal))
            text = text[..^1];
        return text.Length == chunk.Length ? chunk : text.ToString();
    }

    private static bool EndsReason(ReadOnlySpan<char> text) => text is [.., >= '0' and <= '9', '(', _, ')'];

    private static Clause? ParseFuzzy(string text, QueryNotes notes)
    {
        int edits = text switch { [.., '~'] or [.., '~', '1'] => 1, [.., '~', '2'] => 2, _ => 0 };
        if (edits == 0) return null;
        string word = text[..text.LastIndexOf('~')];
        if (edits == 2 && word.Length < LeastForTwoEdits)
        {
            edits = 1;
            notes.Add($"“{Shown(text)}”: anything is two letters away from so short a word; one letter was allowed.");
        }
        bool isWord = word.Length <= MaxFuzzyLength && word.Length > 0
            && Enumerable.Range(0, word.Length).All(at => QueryText.IsWordEnd(word, at)) && QueryText.Begins(word, 0);
        return isWord ? new(null, ClauseForm.Fuzzy, word, edits) : null;
    }

    private static Clause? ParsePattern(string text, QueryNotes notes)
    {
        int first = text.AsSpan().IndexOfAny('*', '?');
        if (first < 0) return null;
        int star = text.IndexOf('*', StringComparison.Ordinal);
        bool isWord = text.Replace("*", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal) is var plain
            && QueryText.IsSafeWord(plain) && QueryText.Begins(text, 0);
        int lettersBefore = text.Take(Math.Max(star, 0)).Count(char.IsLetterOrDigit);
        // After the first wildcard of a pattern only letters, digits and wildcards may follow, because a pattern matches within one word.
        bool isWithinWord = Enumerable.Range(first, text.Length - first).All(at => text[at] is '*' or '?' || QueryText.IsWordEnd(text, at));
        if (isWord && isWithinWord && (star < 0 || lettersBefore >= MinPrefix)) return new(null, ClauseForm.Pattern, text);
        notes.Add(isWord && star >= 0 && lettersBefore < MinPrefix
            ? $"“{Shown(text)}”: a star needs {MinPrefix} letters before it, so the word was searched for without it."
            : $"“{Shown(text)}” is no pattern that we know, so it was searched for as it stands.");
        return null;
    }

    private static Clause? Literal(string text, QueryNotes notes)
    {
        if (QueryText.IsSafeWord(text)) return new(null, ClauseForm.Word, text);
        string bare = Trimmed(text.TrimStart('*', '?').TrimEnd('*', '?', '~'));
        if (QueryText.IsSafeWord(bare)) return new(null, ClauseForm.Word, bare);
        string plain = QueryText.Plain(text.Replace('*', ' '));
        bool isSaid = plain.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            && notes.Sentences.Contains(NoField(plain[..colon].ToLowerInvariant()));
        if (!EndsReason(plain) && !isSaid) notes.Add($"“{Shown(plain)}” was searched for as it stands.");
        return new(null, ClauseForm.Phrase, plain);
    }

    /// <summary>The message for an unknown field.</summary>
    public static string NoField(string name) => $"There is no field “{name}”: the words were searched for as they stand.";

    private static string Shown(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 39), "…");
}
