using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;

namespace CableSearch.Search.Snippets;

/// <summary>
/// Finds in a text what the clauses of a query match, by the same rules as the index. A clause is a word, phrase, pattern or field value.
/// Scripts without blanks between words are searched by single characters. So a highlight ends where the searched word ends, even if a
/// dictionary would cut the text elsewhere.
/// </summary>
internal sealed class WordMatcher
{
    // Largest number of highlights in one text. More would be of no use to a reader.
    private const int MaxMarks = 5000;

    // Two words that matched become one highlight if only these characters are between them: blanks, hyphens, apostrophes, invisible
    // characters.
    private const string Between = " -'’\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private readonly List<Sought> _clauses = [];
    private readonly Stems _stems;

    public WordMatcher(QueryTree tree, Stems stems)
    {
        _stems = stems;
        Collect(tree, []);
        // If the query has other clauses too, frequent words such as "the" are not highlighted: they do not help to find the place.
        if (_clauses.Exists(l => !IsSmall(l.Clause))) _clauses.RemoveAll(l => IsSmall(l.Clause));
    }

    /// <summary>Whether the query has no clause that can match in a text.</summary>
    public bool IsEmpty => _clauses is [];

    /// <summary>Whether a clause of the query names a field, such as <c>signed:</c>.</summary>
    public bool AsksByName => _clauses.Exists(l => l.Clause.Field is not null);

    /// <summary>The clauses of the query that can match in a text, as they are written in a query.</summary>
    public IReadOnlyList<string> Terms => [.. _clauses.Select(l => l.Clause.ToString())];

    /// <summary>Counts how often each clause matches in a text. The counts are in the order of <see cref="Terms"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">
    /// Where in the document the text is: a name in <see cref="TextPlace"/>, such as the summary, or the name of a field. A clause that is
    /// limited to another place gets the count 0.
    /// </param>
    /// <param name="language">Language of the text.</param>
    public IReadOnlyList<int> Count(string text, string place, string language = "en")
    {
        List<TextToken> words = [.. Tokenizer.ReadCharacters(text)];
        return [.. _clauses.Select(sought =>
        {
            if (!sought.MayStandIn(place)) return 0;
            bool[] isHit = new bool[words.Count];
            Hit(sought, text, language, words, isHit);
            return Join(text, words, isHit).Count;
        })];
    }

    /// <summary>The parts of a text that the query matches, in order, not overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">
    /// Where in the document the text is: a name in <see cref="TextPlace"/>, such as the summary, or the name of a field. A clause that is
    /// limited to another place is not searched for.
    /// </param>
    /// <param name="language">Language of the text.</param>
    /// <param name="isNamed">
    /// Whether to use only clauses with a field, such as <c>signed:smith</c>, and not words that are searched for everywhere.
    /// </param>
    public IReadOnlyList<Highlight> Find(string text, string place, string language = "en", bool isNamed = false) =>
        Find(new SearchedText(text), place, language, isNamed);

    /// <inheritdoc cref="Find(string, string, string, bool)"/>
    public IReadOnlyList<Highlight> Find(SearchedText searched, string place, string language = "en", bool isNamed = false)
    {
        string text = searched.Text;
        if (IsEmpty || text.Length == 0 || !MayStandIn(searched, place, language, isNamed)) return [];
        Sought[] sought = [.. _clauses.Where(l => l.IsSoughtIn(place, isNamed))];
        if (FindPlain(searched, sought, language) is { } plain) return plain;
        List<TextToken> words = [.. Tokenizer.ReadCharacters(text)];
        bool[] isHit = new bool[words.Count];
        foreach (Sought one in sought) Hit(one, text, language, words, isHit);
        return Join(text, words, isHit);
    }

    // A quick check whether the text may contain anything that a clause matches. Most paragraphs on a page of hits contain no match, so
    // they need not be cut into words.
    private bool MayStandIn(SearchedText text, string place, string language, bool isNamed)
    {
        foreach (Sought one in _clauses)
            if (one.IsSoughtIn(place, isNamed) && WordBeginning.MayStandIn(text, one.BeginningIn(language, _stems))) return true;
        return false;
    }

    // A faster way to find highlights in the usual case, without cutting the text into words: the query has only plain words, and the text
    // has only ASCII characters. Null if this way can't be used.
    private List<Highlight>? FindPlain(SearchedText searched, Sought[] sought, string language)
    {
        if (!searched.IsPlain) return null;
        string text = searched.Text;
        SortedList<int, int> found = [];
        foreach (Sought one in sought)
        {
            if (one.Plain is not { } plain || one.BeginningIn(language, _stems) is not { } begin
                || WordBeginning.IsInInitials(searched, begin)) return null;
            foreach (Range word in WordBeginning.WordsIn(text, begin))
            {
                ReadOnlySpan<char> letters = text.AsSpan(word);
                if (!plain.Matches(letters, language, _stems)) continue;
                // Two kinds of words are left to the slower method Hit. A single letter may belong to initials such as "U.S.", which are
                // one word. Of a very long word only the first Tokenizer.MaxLength characters are in the index, and Hit compares only them.
                if (letters.Length is 1 or > Tokenizer.MaxLength) return null;
                found[word.Start.Value] = word.End.Value;
            }
        }
        List<Highlight> marks = [];
        foreach ((int start, int end) in found)
        {
            if (marks.Count > 0 && text.AsSpan(marks[^1].End, start - marks[^1].End).Trim(Between).IsEmpty)
                marks[^1] = new(marks[^1].Start, end);
            else if (marks.Count < MaxMarks) marks.Add(new(start, end));
            else break;
        }
        return marks;
    }

    // Collects the clauses of the query that are to be highlighted. A word in one group with "in:summary" is highlighted only in the
    // summary. For example, in "(in:summary drugs) OR police" this is true of "drugs", but not of "police".
    private void Collect(QueryTree tree, IReadOnlyList<string> scope)
    {
        switch (tree)
        {
            case AllOf all:
                string[] own = [.. all.Parts.OfType<Clause>().Where(TreeBuilder.IsScope).Select(l => l.Text.ToLowerInvariant())];
                foreach (QueryTree part in all.Parts.Where(p => !TreeBuilder.IsScope(p))) Collect(part, own is [] ? scope : own);
                break;
            case AnyOf any:
                foreach (QueryTree part in any.Parts) Collect(part, scope);
                break;
            case Clause { Field: null } clause:
                _clauses.Add(new(clause, scope));
                break;
            case Clause { Field: "tag" or "ref" or "citedby" } clause when clause.Form is ClauseForm.Word or ClauseForm.Phrase:
                _clauses.Add(new(clause, [clause.Field!]));
                break;
            case Clause { Field: { } field } clause when QueryFields.Texts.Contains(field):
                _clauses.Add(new(clause, [field]));
                break;
        }
    }

    private static bool IsSmall(Clause clause) => clause is { Field: null, Form: ClauseForm.Word } && SmallWords.Has(clause.Text);

    /// <summary>
    /// A clause of the query, and the places (such as the summary) to which it is limited; an empty list means all places. The text of the
    /// clause is parsed only once, not for each of the hundreds of paragraphs on a page of hits.
    /// </summary>
    private sealed record Sought(Clause Clause, IReadOnlyList<string> Places)
    {
        public List<string> Words { get; } = [.. Tokenizer.ReadCharacters(Clause.Text).Select(t => t.Folded)];

        public List<string> Written { get; } = [.. Tokenizer.ReadCharacters(Clause.Text).Select(t => Tokenizer.Written(Clause.Text, t))];

        public PatternWords Parts { get; } = PatternWords.Of(Clause.Text, byCharacter: true);

        public WordPattern Pattern => _pattern ??= new(Parts.Pattern);

        /// <summary>The word, if the clause is a single word of ASCII letters; otherwise null.</summary>
        public PlainWord? Plain { get; } = Clause.Form == ClauseForm.Word && Tokenizer.ReadCharacters(Clause.Text).ToArray() is [var only]
            && WordBeginning.OfWord(only.Folded) is { } letters ? new(letters) : null;

        private WordPattern? _pattern;
        private (string Language, string? Text)? _beginning;

        public bool MayStandIn(string place) => Places is [] || Places.Contains(place);

        /// <summary>
        /// Whether a text at this place, such as the summary, is searched for the clause. If <paramref name="isNamed"/> is true, it is
        /// searched only for a clause that names a field, such as <c>signed:smith</c>.
        /// </summary>
        public bool IsSoughtIn(string place, bool isNamed) => MayStandIn(place) && !(isNamed && Clause.Field is null);

        /// <summary>
        /// The first letters of a word without which a text can't match the clause. A text in which no word begins with these letters need
        /// not be searched. Null if no such letters are known.
        /// </summary>
        public string? BeginningIn(string language, Stems stems)
        {
            if (_beginning is not { } known || known.Language != language) _beginning = known = (language, Beginning(language, stems));
            return known.Text;
        }

        private string? Beginning(string language, Stems stems) => Clause.Form switch
        {
            ClauseForm.Fuzzy => null,
            ClauseForm.Pattern when Parts.Before is [] =>
                WordBeginning.OfWord(Parts.Pattern[..Math.Max(0, Parts.Pattern.AsSpan().IndexOfAny('*', '?'))]),
            ClauseForm.Pattern => WordBeginning.OfWord(Parts.Before[0]),
            ClauseForm.Word when Words is [var word] => WordBeginning.OfStem(word, stems.Of(word, language)),
            _ => WordBeginning.OfWord(Words.MaxBy(w => w.Length) ?? ""),
        };
    }

    private void Hit(Sought sought, string text, string language, List<TextToken> words, bool[] isHit)
    {
        (Clause clause, List<string> wanted) = (sought.Clause, sought.Words);
        switch (clause.Form)
        {
            case ClauseForm.Pattern:
                HitPattern(sought.Parts.Before, sought.Pattern, words, isHit);
                break;
            case ClauseForm.Fuzzy when wanted is [string near, ..]:
                HitWhere(words, isHit, w => EditDistance.AreWithin(near, w.Folded, clause.Number));
                break;
            case ClauseForm.Exact:
                HitSequence(sought.Written, words, isHit, w => Tokenizer.Written(text, w));
                break;
            case ClauseForm.Near when wanted.Count > 1:
                HitNear(wanted, clause.Number, words, isHit);
                break;
            case ClauseForm.Word when wanted is [string word]:
                string stem = _stems.Of(word, language);
                string begin = sought.BeginningIn(language, _stems) ?? "";
                HitWhere(words, isHit, w => w.Folded == word
                    || (w.Folded.StartsWith(begin, StringComparison.Ordinal) && _stems.Of(w.Folded, language) == stem));
                break;
            default:
                HitSequence(wanted, words, isHit, w => w.Folded);
                break;
        }
    }

    private static void HitWhere(List<TextToken> words, bool[] isHit, Func<TextToken, bool> matches)
    {
        for (int i = 0; i < words.Count; i++) isHit[i] |= matches(words[i]);
    }

    private static void HitPattern(IReadOnlyList<string> beside, WordPattern pattern, List<TextToken> words, bool[] isHit)
    {
        int before = beside.Count;
        for (int i = before; i < words.Count; i++)
        {
            if (!pattern.Matches(words[i].Folded)) continue;
            bool isBeside = true;
            for (int j = 0; j < before && isBeside; j++) isBeside = words[i - before + j].Folded == beside[j];
            if (isBeside) Array.Fill(isHit, true, i - before, before + 1);
        }
    }

    private static void HitSequence(List<string> wanted, List<TextToken> words, bool[] isHit, Func<TextToken, string> form)
    {
        if (wanted is []) return;
        for (int i = 0; i + wanted.Count <= words.Count; i++)
        {
            int length = 0;
            while (length < wanted.Count && form(words[i + length]) == wanted[length]) length++;
            if (length == wanted.Count) Array.Fill(isHit, true, i, length);
        }
    }

    private static void HitNear(List<string> wanted, int distance, List<TextToken> words, bool[] isHit)
    {
        // Finds places where all wanted words are at most "distance" words apart. Only the wanted words are visited, not the words between
        // them, so a large distance takes no more time.
        HashSet<string> all = [.. wanted];
        int[] places = [.. Enumerable.Range(0, words.Count).Where(i => all.Contains(words[i].Folded))];
        Dictionary<string, int> within = new(StringComparer.Ordinal);
        int first = 0, hit = -1;
        for (int last = 0; last < places.Length; last++)
        {
            string word = words[places[last]].Folded;
            within[word] = within.GetValueOrDefault(word) + 1;
            for (; places[last] - places[first] > distance; first++)
            {
                string gone = words[places[first]].Folded;
                if (--within[gone] == 0) within.Remove(gone);
            }
            if (within.Count < all.Count) continue;
            for (int i = Math.Max(first, hit + 1); i <= last; i++) isHit[places[i]] = true;
            hit = last;
        }
    }

    // Joins words that matched and are side by side into one highlight, including the blanks and hyphens between them.
    private static List<Highlight> Join(string text, List<TextToken> words, bool[] isHit)
    {
        List<Highlight> marks = [];
        for (int i = 0; i < words.Count && marks.Count < MaxMarks; i++)
        {
            if (!isHit[i]) continue;
            if (i > 0 && isHit[i - 1] && text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Trim(Between).IsEmpty)
                marks[^1] = new(marks[^1].Start, words[i].End);
            else marks.Add(new(words[i].Start, words[i].End));
        }
        return marks;
    }
}
