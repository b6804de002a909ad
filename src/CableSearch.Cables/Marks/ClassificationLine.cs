using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Marks;

/// <summary>
/// Classification (such as SECRET) and handling marks (who may get the cable, such as NOFORN or SIPDIS). They come from the cable's first
/// lines and from its imported record.
/// </summary>
internal sealed class ClassificationLine
{
    private static readonly (string Word, string Level)[] Levels =
    [
        ("TOP SECRET", "TOP SECRET"), ("TOPSECRET", "TOP SECRET"), ("SECRET", "SECRET"), ("CONFIDENTIAL", "CONFIDENTIAL"),
            ("CONFIDENTIA", "CONFIDENTIAL"),
        ("UNCLASSIFIED", "UNCLASSIFIED"), ("UNCLAS", "UNCLASSIFIED"), ("LIMITED OFFICIAL USE", "UNCLASSIFIED"),
    ];

    private static readonly string[] CaptionWords = WordList.Of("captions.tsv");

    private List<string>? _caveats;

    private List<string>? _captions;

    public string? Level { get; private set; }

    public bool IsSensitive { get; private set; }

    public bool Sipdis { get; private set; }

    public IReadOnlyList<string> Caveats => _caveats ?? (IReadOnlyList<string>)[];

    public IReadOnlyList<string> Captions => _captions ?? (IReadOnlyList<string>)[];

    /// <summary>
    /// The classification level, such as SECRET; null if there is none. For an unclassified but sensitive cable, FOR OFFICIAL USE ONLY is
    /// added.
    /// </summary>
    public string? Full => Level == "UNCLASSIFIED" && IsSensitive ? "UNCLASSIFIED//FOR OFFICIAL USE ONLY" : Level;

    /// <summary>Parses a line above the text of the cable.</summary>
    /// <returns>Whether the line has a classification or handling marks.</returns>
    public bool Parse(ReadOnlySpan<char> line)
    {
        if (line.Length > 200) return false;
        if (char.IsAsciiLetterUpper(line[0]) && line.Length > 2 && line[1] == ' ' && line[2] is >= 'A' and <= 'Z') return ParseSpaced(line);
        foreach ((string word, string level) in Levels)
        {
            if (!line.StartsWith(word, StringComparison.Ordinal)
                || (line.Length > word.Length && line[word.Length].IsWord && word != "UNCLAS"))
                continue;
            Level ??= level;
            IsSensitive |= word[0] == 'L';
            ParseMarks(line[word.Length..]);
            return true;
        }
        return IsMarks(line);
    }

    /// <summary>Parses the classification in an imported record, such as SECRET//NOFORN.</summary>
    public static ClassificationLine OfColumn(string column)
    {
        ClassificationLine read = new();
        string upper = column.Trim().ToUpperInvariant();
        if (upper.Length > 0 && !read.Parse(upper)) read.Level = upper;
        return read;
    }

    /// <summary>
    /// Adds the classification and handling marks that were found elsewhere in the cable or its imported record. A level that is already
    /// known stays.
    /// </summary>
    public void Merge(ClassificationLine other)
    {
        Level ??= other.Level;
        Sipdis |= other.Sipdis;
        IsSensitive |= other.IsSensitive;
        foreach (string caveat in other.Caveats) AddOnce(ref _caveats, caveat);
        foreach (string caption in other.Captions) AddOnce(ref _captions, caption);
    }

    private bool ParseSpaced(ReadOnlySpan<char> line)
    {
        Span<char> joined = stackalloc char[line.Length];
        int length = 0, at = 0;
        while (at < line.Length && line[at].IsCapital && (at + 1 == line.Length || line[at + 1] is ' ' or '/'))
        {
            joined[length++] = line[at++];
            int blanks = 0;
            while (at < line.Length && line[at] == ' ')
            {
                at++;
                blanks++;
            }
            // In "S E C R E T  NOFORN" the two spaces end the classification. In "T O P  S E C R E T" they do not, because TOP alone is no
            // classification.
            if (blanks > 1 && IsLevel(joined[..length])) break;
            if (blanks == 0) break;
        }
        foreach ((string word, string level) in Levels)
        {
            if (!joined[..length].StartsWith(word.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal)) continue;
            Level ??= level;
            string rest = string.Concat(joined[word.Replace(" ", "", StringComparison.Ordinal).Length..length], line[at..]);
            ParseMarks(rest);
            return true;
        }
        return false;
    }

    private static bool IsLevel(ReadOnlySpan<char> word) => word is "SECRET" or "CONFIDENTIAL" or "UNCLASSIFIED" or "UNCLAS" or "TOPSECRET";

    private void ParseMarks(ReadOnlySpan<char> rest)
    {
        if (rest.Has("NOFORN") || rest.Has("/NF") || rest.Has("N O F O R N")) AddOnce(ref _caveats, "NOFORN");
        if (rest.Has("ORCON")) AddOnce(ref _caveats, "ORCON");
        int rel = rest.IndexOf("REL ", StringComparison.Ordinal);
        if (rel >= 0 && (rel == 0 || !rest[rel - 1].IsWord)) AddOnce(ref _caveats, WithoutId(rest[rel..].Trimmed).ToString());
        if (rest.Has("FOR OFFICIAL USE ONLY") || rest.Has("FOUO") || rest.Has("SBU") || rest.Has("SENSITIVE")) IsSensitive = true;
        if (rest.Has("SIPDIS")) Sipdis = true;
        if (rest.Has("E F T O") || HasWord(rest, "EFTO")) AddOnce(ref _captions, "EFTO");
        foreach (string caption in CaptionWords)
            if (HasWord(rest, caption)) AddOnce(ref _captions, caption);
    }

    /// <summary>Removes the cable's own id from the end of a caveat: "REL TO USA, GBR LIMA 001667" becomes "REL TO USA, GBR".</summary>
    private static ReadOnlySpan<char> WithoutId(ReadOnlySpan<char> caveat)
    {
        for (int at = caveat.IndexOf(' '); at >= 0 && at + 1 < caveat.Length; at = caveat[(at + 1)..].IndexOf(' ') is var next and >= 0
            ? at + 1 + next : -1)
            if (CableMention.TryParse(caveat, at + 1, out CableMention mention)
                && mention.End == caveat.Length
                && StationNames.TryFind(mention.Station, out _))
                return caveat[..at].TrimEnd(" ,");
        return caveat;
    }

    private static bool HasWord(ReadOnlySpan<char> text, string word)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !text[at - 1].IsWord) && (at + word.Length == text.Length || !text[at + word.Length].IsWord);
    }

    /// <summary>
    /// Whether a line consists of handling marks: SIPDIS, NOFORN, SENSITIVE SIPDIS, EXDIS. If so, this object records the marks.
    /// </summary>
    private bool IsMarks(ReadOnlySpan<char> line)
    {
        if (line.Length > 60) return false;
        foreach (char c in line)
            if (char.IsAsciiLetterLower(c)) return false;
        bool isMark = line.StartsWithWord("SIPDIS")
            || line.StartsWithWord("NOFORN")
            || line.StartsWithWord("NOT RELEASABLE TO FOREIGN NATIONALS");
        foreach (string caption in CaptionWords) isMark |= line.StartsWithWord(caption);
        if (!isMark) return false;
        if (line.StartsWithWord("NOT RELEASABLE")) AddOnce(ref _caveats, "NOFORN");
        ParseMarks(line);
        return true;
    }

    private static void AddOnce(ref List<string>? list, string word)
    {
        list ??= [];
        if (!list.Contains(word)) list.Add(word);
    }
}
