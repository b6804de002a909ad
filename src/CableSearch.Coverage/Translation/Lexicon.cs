using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Finds the possible English meanings of each word of a text. The meanings come from our own table and from the word lists. English words
/// of the archive that look similar to the word (cognates) are possible meanings too. One object serves one language and one thread.
/// </summary>
internal sealed class Lexicon(IndexedWords index, WordLists lists, string language)
{
    // A word that more than this share of the documents have, such as "the", does not show what a text is about. Its weight is 0.
    private const double FillerShare = 0.3;

    // Shortest word, in letters, for which cognates are looked up. Shorter words of two languages often look similar by chance.
    private const int MinCognate = 5;

    private const double MinLikeness = 0.66;

    private const int MaxCognates = 3;

    // How much a word without a known meaning counts when a quotation is compared with a passage. A name counts more than another word.
    private const double UnknownName = 0.6, UnknownWord = 0.35;

    private const int MinPartOfCompound = 4;

    // Shortest stem, in letters, for which other words with the same stem are looked up. A shorter stem is shared by too many different
    // words.
    private const int MinStem = 4;

    // A foreign word is compared only with the archive's words that begin with the same four letters. Nearly all cognates begin alike.
    private const int PrefixLength = 4;

    private readonly Dictionary<string, IReadOnlyList<Sense>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _beginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _ownByStem = OwnByStem(index, language);

    /// <summary>
    /// Whether the text is compared with the cables without translating its words. A text of unknown language is taken for English.
    /// </summary>
    public bool IsEnglish => language is "en" or "und";

    private bool CompoundsWords => language is "de" or "sv" or "nl";

    /// <summary>The words of a text in order, each with its possible meanings and its weight.</summary>
    public IReadOnlyList<QuotedWord> Read(string text)
    {
        List<QuotedWord> read = [];
        foreach ((TextWord word, string? value) in FiguredWords.Of(text, index, language))
            read.Add(value is null ? Word(text, word) : Number(word, value));
        foreach ((int verb, int prefix) in SeparatedVerbs.In(text, read, language)) read[verb] = Whole(text, read[verb], read[prefix]);
        return read;
    }

    // A verb with the prefix that stands apart from it: "weite … aus" has the meanings of "ausweiten" and not those of "weit". The verb
    // keeps its own meanings if no list knows it with the prefix.
    private QuotedWord Whole(string text, QuotedWord verb, QuotedWord prefix)
    {
        string folded = prefix.Folded + verb.Folded, stem = index.StemOf(folded, language);
        string written = (text[prefix.Start..prefix.End] + text[verb.Start..verb.End]).ToLowerInvariant();
        Dictionary<string, Sense> found = new(StringComparer.Ordinal);
        Listed(found, folded, stem, 1);
        AddForms(found, written, folded);
        if (found.Count == 0) return verb;
        IReadOnlyList<Sense> senses = [.. found.Values.OrderByDescending(s => s.Strength)];
        return verb with { Senses = senses, Weight = WeightOf(folded, stem, senses, isName: false) };
    }

    /// <summary>How rare an English stem is in the archive: 0 if every document contains it, 1 if at most one does.</summary>
    public double Rarity(string stem)
    {
        int documents = index.Frequency(stem.TrimStart('#'));
        return documents == 0 ? 1 : Math.Log((double)Math.Max(index.Documents, documents) / documents) / Math.Log(Math.Max(2,
            index.Documents));
    }

    private bool IsFiller(string stem) => index.Frequency(stem) > FillerShare * index.Documents;

    private QuotedWord Number(TextWord word, string value)
    {
        double weight = value.Length == 1 ? 0.3 : Math.Max(0.3, Rarity(value));
        return new(word.Start, word.End, value, value, false, weight, [new("#" + value, 1, SenseKind.Number)]);
    }

    private QuotedWord Word(string text, TextWord word)
    {
        bool isName = char.IsUpper(text[word.Start]) && !BeginsSentence(text, word.Start);
        IReadOnlyList<Sense> senses = SensesOf(text[word.Start..word.End].ToLowerInvariant(), word.Folded, word.Stem, isName);
        // A word with a capital inside a sentence counts as a name. In German, however, every noun has a capital. So a German word counts
        // as a name only in two cases: no meaning of the word was found, or the cables have the same word, such as "Merkel".
        isName &= language != "de" || senses is [] or [{ Kind: SenseKind.Name }, ..];
        return new(word.Start, word.End, word.Folded, word.Stem, isName, WeightOf(word.Folded, word.Stem, senses, isName), senses);
    }

    private double WeightOf(string folded, string stem, IReadOnlyList<Sense> senses, bool isName)
    {
        if (IsEnglish) return IsFiller(stem) ? 0 : Rarity(stem);
        if (Fillers.Has(folded, language)) return 0;
        if (senses is []) return folded.Length < 4 && !isName ? 0 : isName ? UnknownName : UnknownWord;
        float surest = senses.Max(s => s.Strength);
        double rarity = senses.Where(s => s.Strength >= surest - 0.11f).Min(s => s.Kind == SenseKind.Number ? 0.3 : Rarity(s.Stem));
        // If a word only resembles a rare word of the archive, it may mean something else. So it weighs no more than an unknown word.
        return surest < 0.85f && !isName ? Math.Min(rarity, UnknownWord) : rarity;
    }

    private IReadOnlyList<Sense> SensesOf(string written, string folded, string stem, bool isName)
    {
        string key = isName ? written + "!" : written;
        if (_known.TryGetValue(key, out IReadOnlyList<Sense>? known)) return known;
        Dictionary<string, Sense> found = new(StringComparer.Ordinal);
        if (IsEnglish) Put(found, stem, 1, isName ? SenseKind.Name : SenseKind.Word);
        else if (!Fillers.Has(folded, language)) Translate(found, written, folded, stem, isName);
        if (Numbers.OfWord(folded, language) is { } value) found["#" + value] = new("#" + value, 1, SenseKind.Number);
        return _known[key] = [.. found.Values.OrderByDescending(s => s.Strength)];
    }

    private void Translate(Dictionary<string, Sense> found, string written, string folded, string stem, bool isName)
    {
        if (isName && index.Frequency(index.StemOf(folded, "en")) > 0) Put(found, index.StemOf(folded, "en"), 1, SenseKind.Name);
        Listed(found, folded, stem, 1);
        if (lists.Translated?.Of(written, language) is { } translation) AddEquivalent(found, translation, 0.9f);
        AddForms(found, written, folded);
        if (CompoundsWords && found.Count == 0) Parts(found, folded);
        if (folded.Length >= MinCognate) AddCognates(found, folded, isName);
        else if (found.Count == 0 && folded.Length >= 3 && index.Frequency(folded) > 0) Put(found, folded, 0.8f, isName ? SenseKind.Name
            : SenseKind.Cognate);
    }

    // Adds the English translations of the basic forms of a word, which the spelling dictionaries know.
    private void AddForms(Dictionary<string, Sense> found, string written, string folded)
    {
        foreach (string form in lists.Forms?.Of(written, language) ?? [])
            foreach (string english in form == folded ? [] : (string[])[.. OwnTerms.Find(form, language), .. lists.Find(form, language)])
                AddEquivalent(found, english, 0.9f);
    }

    // Adds the English translations of a word that our table and the word lists contain. Also adds the translations of other words with the
    // same stem; these translations count less. False if no translation was found.
    private bool Listed(Dictionary<string, Sense> found, string folded, string stem, float factor)
    {
        int before = found.Count;
        foreach (string english in OwnTerms.Find(folded, language)) AddEquivalent(found, english, 0.95f * factor);
        if (found.Count == before && _ownByStem.TryGetValue(stem, out List<string>? own))
            foreach (string english in own) AddEquivalent(found, english, 0.9f * factor);
        foreach (string english in lists.Find(folded, language)) AddEquivalent(found, english, 0.95f * factor);
        foreach (string form in Forms(folded, stem))
            foreach (string english in (string[])[.. lists.Find(form, language), .. OwnTerms.Find(form, language)])
                AddEquivalent(found, english, 0.85f * factor);
        return found.Count > before;
    }

    private IEnumerable<string> Forms(string folded, string stem)
    {
        foreach (string ending in stem.Length >= MinStem ? Endings.Of(language) : [])
            if (stem + ending is var form && form != folded && index.StemOf(form, language) == stem) yield return form;
        foreach (string inflection in Endings.Inflections(language))
            if (folded.Length >= inflection.Length + MinPartOfCompound && folded.EndsWith(inflection, StringComparison.Ordinal))
                yield return folded[..^inflection.Length];
    }

    private void AddEquivalent(Dictionary<string, Sense> found, string english, float strength)
    {
        string[] words = [.. english.Split([' ', '-', '‐', '\''], StringSplitOptions.RemoveEmptyEntries).Select(Folding.Of)
            .Where(w => w.Length > 1 && w is not ("to" or "the" or "be" or "of" or "an"))];
        SenseKind kind = words is [var one] && Months.Contains(one) ? SenseKind.Date : SenseKind.Word;
        // A translation of two words is taken to translate the two parts of a compound: "Agrarpolitik" is "agricultural policy".
        if (CompoundsWords && words is [var first, var second])
        {
            Put(found, index.StemOf(second, "en"), strength * 0.6f, kind);
            string stem = index.StemOf(first, "en");
            found.TryAdd(stem, new(stem, strength * 0.6f, kind) { IsFirstPart = true });
            return;
        }
        foreach (string word in words) Put(found, index.StemOf(word, "en"), words.Length == 1 ? strength : strength * 0.6f, kind);
    }

    // Splits a compound such as "Truppenaufstockung" into two known words. If there are several ways, the second word is as long as
    // possible, because the second word says what the thing is.
    private void Parts(Dictionary<string, Sense> found, string folded)
    {
        for (int cut = MinPartOfCompound; cut <= folded.Length - MinPartOfCompound; cut++)
        {
            Dictionary<string, Sense> parts = new(StringComparer.Ordinal);
            string second = folded[cut..];
            if (!Listed(parts, second, index.StemOf(second, language), 0.75f)) continue;
            Dictionary<string, Sense> beginnings = new(StringComparer.Ordinal);
            string first = folded[..cut];
            if (!Listed(beginnings, first, index.StemOf(first, language), 0.75f)
                && !Listed(beginnings, first.TrimEnd('s', 'n'), index.StemOf(first.TrimEnd('s', 'n'), language), 0.7f)) continue;
            foreach (Sense part in parts.Values) Put(found, part.Stem, part.Strength, part.Kind);
            foreach (Sense part in beginnings.Values) found.TryAdd(part.Stem, part with { IsFirstPart = true });
            return;
        }
    }

    private void AddCognates(Dictionary<string, Sense> found, string folded, bool isName)
    {
        int before = found.Count;
        foreach (string spelling in Cognates.Spellings(folded).Distinct(StringComparer.Ordinal))
        {
            string stem = index.StemOf(spelling, "en");
            if (stem.Length < 3 || found.ContainsKey(stem) || index.Frequency(stem) == 0) continue;
            double likeness = Cognates.Likeness(folded, spelling);
            if (likeness >= 0.5) Put(found, stem, (float)Math.Min(0.85, 0.3 + (0.6 * likeness)), isName ? SenseKind.Name
                : SenseKind.Cognate);
        }
        if (found.Count > before || (before > 0 && !isName)) return;
        foreach ((string stem, double likeness) in Alike(folded)) Put(found, stem, (float)(0.9 * likeness), isName ? SenseKind.Name
            : SenseKind.Cognate);
    }

    private IEnumerable<(string Stem, double Likeness)> Alike(string folded)
    {
        string skeleton = Cognates.Skeleton(Trimmed(folded));
        return Cognates.Starts(folded).Select(s => s[..PrefixLength]).Distinct(StringComparer.Ordinal).SelectMany(Beginning)
            .Select(stem => (Stem: stem, Likeness: Cognates.LikenessTo(skeleton, stem)))
            .Where(b => b.Likeness >= MinLikeness).DistinctBy(b => b.Stem)
            .OrderByDescending(b => b.Likeness).Take(MaxCognates);
    }

    private string[] Beginning(string prefix) => _beginning.TryGetValue(prefix, out string[]? stems) ? stems
        : _beginning[prefix] = [.. index.Beginning(prefix)];

    private string Trimmed(string folded) => index.StemOf(folded, language) is { Length: >= 4 } stem ? stem : folded;

    private static void Put(Dictionary<string, Sense> found, string stem, float strength, SenseKind kind)
    {
        if (stem.Length == 0 || (found.TryGetValue(stem, out Sense known) && known.Strength >= strength)) return;
        found[stem] = new(stem, strength, kind);
    }

    private static bool BeginsSentence(string text, int at)
    {
        int before = at - 1;
        while (before >= 0 && (char.IsWhiteSpace(text[before])
            || text[before] is '"' or '“' or '„' or '«' or '‘' or '(' or '¿' or '¡')) before--;
        return before < 0 || text[before] is '.' or '!' or '?' or ':';
    }

    private static Dictionary<string, List<string>> OwnByStem(IndexedWords index, string language)
    {
        Dictionary<string, List<string>> own = new(StringComparer.Ordinal);
        foreach ((string word, string[] english) in OwnTerms.All(language))
        {
            string stem = index.StemOf(word, language);
            if (!own.TryGetValue(stem, out List<string>? known)) own[stem] = known = [];
            known.AddRange(english.Except(known));
        }
        return own;
    }

    private static readonly HashSet<string> Months = new(StringComparer.Ordinal)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    };
}
