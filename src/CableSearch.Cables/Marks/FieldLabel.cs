using System.Buffers;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Marks;

/// <summary>Recognises the labels of the fields above the text, such as SUBJECT and REF, even if they are mistyped.</summary>
internal static class FieldLabel
{
    private static readonly SearchValues<string> Inner =
        SearchValues.Create(WordList.Of("inner-labels.tsv"), StringComparison.Ordinal);

    private static readonly string[] SubjectLabels =
        ["SUBJECT", "SUBJ", "SUBJECTS", "SUBECT", "SUJBECT", "SUBJCT", "SUBJET", "SUBJEC", "SUBEJCT"];

    private static readonly string[] DeclassifyLabels = ["DECL", "DECLASSIFY ON", "DECLASSIFIED ON", "DECLAS", "DECLASSIFY"];

    /// <summary>
    /// Finds field labels such as SUBJECT between two positions of the text. Adds the position of each label to <paramref name="cuts"/>. If
    /// the label is in the middle of a line, the line is cut there.
    /// </summary>
    public static void FindInner(string text, int from, int to, List<int> cuts)
    {
        while (from < to)
        {
            int step = text.AsSpan(from, to - from).IndexOfAny(Inner);
            if (step < 0) return;
            from += step;
            if (text[from] == '"')
            {
                // Some pages contain a row of the dump (the published CSV file). A quotation mark, a comma and a quotation mark separate
                // the last two fields of the row: the header and the body. The line is cut after these three characters.
                cuts.Add(from + 3);
                from += 3;
                continue;
            }
            // Some labels lack the space before them: "N/ATAGS:", "SIPDISE.O. 12958", "LIMAClassified By:" and "11-13REF: A.". But in
            // "BRIEF:" the letters REF are part of a word and not a label.
            bool isWord = text[from] switch
            {
                'R' or 'C' when from > 0 && char.IsAsciiLetter(text[from - 1]) => BeginsReferences(text, from)
                    || text.AsSpan(from).StartsWith("Classified By:", StringComparison.Ordinal),
                // In "IIR 6 832 0617 08 (SUBJ: ...)" the cable refers to another report, and the label belongs to the subject of that
                // report.
                'S' => from == 0 || text[from - 1] != '(',
                'E' => IsOrderLabel(text.AsSpan(from, Math.Min(40, text.Length - from))),
                _ => true,
            };
            if (isWord) cuts.Add(from);
            from += 3;
        }
    }

    /// <summary>
    /// Whether "E.O." (executive order) is the label of a field, as in "E.O. 12958: DECL" and "EO 12958 N/A". In "E.O. 13382 ENTITIES" the
    /// letters are part of a subject and not a label.
    /// </summary>
    private static bool IsOrderLabel(ReadOnlySpan<char> rest)
    {
        int digits = rest.IndexOfAnyInRange('0', '9');
        if (digits < 0) return false;
        rest = rest[digits..].TrimStart("0123456789").TrimStart();
        return rest.IsEmpty
            || rest[0] is ':' or ';' or ',' or '.'
            || rest.StartsWithWord("DECL")
            || rest.StartsWithWord("N/A")
            || rest.StartsWithWord("NA");
    }

    private static bool BeginsReferences(string text, int at)
    {
        int colon = text.IndexOf(':', at);
        if (colon < 0 || text[at] != 'R') return false;
        ReadOnlySpan<char> rest = text.AsSpan(colon + 1, Math.Min(80, text.Length - colon - 1)).TrimStart(" ¶\r\n");
        return CableMention.StartsWith(rest)
            || (rest.Length > 4 && rest[0] == 'A' && rest[1] is '.' or ')' && CableMention.StartsWith(rest[2..].TrimStart()));
    }

    /// <summary>Parses the field label at the beginning of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="length">
    /// Number of characters before the content of the field: blanks, the label, and the colon or other sign after it. Some labels, such as
    /// "Reason", are parsed together with the content, so only the blanks before them are counted.
    /// </param>
    public static FrontField Parse(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        int at = 0;
        while (at < line.Length && (line[at] is '¶' || line[at].IsBlank)) at++;
        ReadOnlySpan<char> rest = line[at..];
        if (rest.Length < 3) return FrontField.None;
        FrontField field = ParseWord(rest, out int word);
        length = at + word;
        return field;
    }

    private static FrontField ParseWord(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        switch (rest[0])
        {
            case 'E' or 'e' when IsOrder(rest): return FrontField.Order;
            case 'T' or 't' when Is(rest, ["TAGS", "TAG", "TAGS/TERMS"], "TAGS", out length): return FrontField.Tags;
            case 'T' when rest.StartsWith("TAG ", StringComparison.Ordinal) && BeginsWithTag(rest[4..]): length = 4; return FrontField.Tags;
            case 'S' or 's' when Is(rest, SubjectLabels, "SUBJECT", out length): return FrontField.Subject;
            case 'R' or 'r' when IsReferences(rest, out length): return FrontField.References;
            case 'R' or 'r' when IsReasons(rest): return FrontField.Reasons;
            case 'C' or 'c' when IsClassifiedBy(rest, out length): return FrontField.ClassifiedBy;
            case 'D' or 'd' when Is(rest, DeclassifyLabels, "DECL", out length): return FrontField.Declassify;
            case 'D' or 'd' when rest.StartsWithWord("DERIVED FROM"): return FrontField.DerivedFrom;
            default: return FrontField.None;
        }
    }

    // Whether the line begins with the label of the reasons for the classification. The length of the label is not needed, because "Reason:
    // 1.4 (b)" is parsed together with its label.
    private static bool IsReasons(ReadOnlySpan<char> rest) =>
        Is(rest, ["REASON", "REASONS"], "REASON", out _) && rest.ContainsAny('1', '(', ':');

    /// <summary>
    /// Whether the line begins with one of the words and a colon, semicolon or full stop after it. If the word is <paramref name="usual"/>
    /// and is written in capitals, a space after it is enough.
    /// </summary>
    private static bool Is(ReadOnlySpan<char> rest, ReadOnlySpan<string> words, string usual, out int length)
    {
        length = 0;
        foreach (string word in words)
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            int end = word.Length;
            while (end < rest.Length && rest[end] is ' ' or '\t') end++;
            if (end < rest.Length
                && rest[end] is ':' or ';' or '.'
                && !(end + 1 < rest.Length && rest[end] == '.' && rest[end + 1].IsSmall))
            {
                length = end + 1;
                return true;
            }
            if (word == usual && end > word.Length && rest[..word.Length].IsCapitals)
            {
                length = end;
                return true;
            }
        }
        return false;
    }

    private static bool BeginsWithTag(ReadOnlySpan<char> rest)
    {
        int end = 0;
        while (end < rest.Length && char.IsAsciiLetterUpper(rest[end])) end++;
        return end is > 1 and < 6 && TagTable.Describe(rest[..end].ToString()).Kind != TagKind.Unknown;
    }

    private static bool IsOrder(ReadOnlySpan<char> rest)
    {
        int at = 1;
        while (at < rest.Length && rest[at] is '.' or ' ' or ':') at++;
        if (at >= rest.Length || rest[at] is not ('O' or 'o' or '0')) return rest.StartsWithWord("EXECUTIVE ORDER");
        at++;
        while (at < rest.Length && rest[at] is '.' or ' ' or ':') at++;
        if (at + 2 >= rest.Length || rest[at] != '1' || !char.IsAsciiDigit(rest[at + 1])) return false;
        int end = at;
        while (end < rest.Length && char.IsAsciiDigit(rest[end])) end++;
        return !rest[end..].Trim(" .").IsEmpty || rest[at..end] is "12958" or "13526" or "13292" or "12356" or "12065" or "11652";
    }

    private static bool IsReferences(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        foreach (string word in (ReadOnlySpan<string>)["REFERENCES", "REFERENCE", "REFTELS", "REFTEL", "REFS", "REF"])
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            int end = word.Length;
            if (word == "REF" && rest[end..].StartsWith("(S)", StringComparison.OrdinalIgnoreCase)) end += 3;
            if (end < rest.Length && rest[end].IsWord) return false;
            while (end < rest.Length && rest[end] is ' ' or '\t') end++;
            bool hasSign = end < rest.Length && rest[end] is ':' or '.' or ';' or '-';
            while (end < rest.Length && rest[end] is ':' or '.' or ';' or '-' or ' ') end++;
            length = end;
            if (hasSign || end >= rest.Length) return true;
            ReadOnlySpan<char> content = rest[end..];
            // "REF" is the label of the references in "REF A: LIMA 3", "REFS A) 07 LIMA 3" and "REF LIMA 3". In "Ref A points were
            // delivered" it is part of a sentence.
            bool isLabel = content.Length > 1 && char.IsAsciiLetterUpper(content[0]) && content[1] is ':' or '.' or ')';
            bool isId = content.Length > 3
                && (content[0] == '(' || CableMention.StartsWith(content.Length > 2 && content[1] == ' ' ? content[2..] : content));
            return isLabel || isId;
        }
        return false;
    }

    private static bool IsClassifiedBy(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        if (!rest.StartsWith("CLAS", StringComparison.OrdinalIgnoreCase)) return false;
        int end = 0;
        while (end < rest.Length && (char.IsAsciiLetter(rest[end]) || rest[end] == '/')) end++;
        ReadOnlySpan<char> word = rest[..end];
        if (word.EndsWith("ification", StringComparison.OrdinalIgnoreCase)) return false;
        if (rest[end..].StartsWith("...", StringComparison.Ordinal) || rest[end..].StartsWith(" ...", StringComparison.Ordinal))
        {
            length = rest.Length;
            return true;
        }
        while (end < rest.Length && rest[end] is ' ') end++;
        // The space after "By" may be missing: "Classified ByMinister Counselor".
        bool isGlued = rest.Length > end + 2 && rest[end] == 'B' && rest[end + 1] == 'y' && rest[end + 2].IsCapital;
        if (!isGlued && !rest[end..].StartsWithWord("BY")) return false;
        end += 2;
        // In "CORRECTED COPY - CLASSIFIED BY LINE" the words are part of a remark and not the label of the field.
        if (rest[end..].TrimStart(" \"'").StartsWithWord("LINE")) return false;
        while (end < rest.Length && rest[end] is ' ' or ':' or '.' or ';' or '-') end++;
        length = end;
        return true;
    }
}
