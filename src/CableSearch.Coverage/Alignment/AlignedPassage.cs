using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Alignment;

/// <summary>A passage of a cable, within one paragraph.</summary>
/// <param name="Cable">The cable that contains the passage.</param>
/// <param name="Part">Index of the paragraph among the cable's parts (subject, headings, paragraphs), from 0.</param>
/// <param name="Start">UTF-16 position of the passage's start in the paragraph's text as it is shown for reading.</param>
/// <param name="End">UTF-16 position of the passage's end in the same text, exclusive.</param>
internal sealed record AlignedPassage(ComparedCable Cable, int Part, int Start, int End)
{
    // Number of words before the passage, and after it, that Around returns: about half a sentence on each side.
    private const int WordsAround = 8;

    public IReadOnlyList<WordDifference> Difference { get; init; } = [];

    /// <summary>
    /// A quotation may be joined from several passages. Then these are the differences between this passage and the words of the quotation
    /// that come from it. Empty if the quotation is not joined.
    /// </summary>
    public IReadOnlyList<WordDifference> Within { get; init; } = [];

    /// <summary>
    /// Index of the passage's first word in the paragraph. If the passage begins in the middle of a word of the cable, that word is the
    /// first.
    /// </summary>
    public int FirstWord => Cable.Parts[Part].Words.TakeWhile(w => w.End <= Start).Count();

    /// <summary>Index of the passage's last word in the paragraph.</summary>
    public int LastWord => Math.Max(0, Cable.Parts[Part].Words.TakeWhile(w => w.Start < End).Count() - 1);

    public IReadOnlyList<SharedAnchor> Anchors { get; init; } = [];

    /// <summary>The words of the paragraph just before and just after the passage.</summary>
    public IEnumerable<string> Around
    {
        get
        {
            CablePart part = Cable.Parts[Part];
            return part.Words.Where(w => w.End <= Start).TakeLast(WordsAround)
                .Concat(part.Words.Where(w => w.Start >= End).Take(WordsAround)).Select(w => part.Text[w.Start..w.End]);
        }
    }

    /// <summary>The words of the passage's sentence just before the passage, at most the given number.</summary>
    public string WordsBefore(int most)
    {
        CablePart part = Cable.Parts[Part];
        int first = part.Words.TakeWhile(w => w.Start < Start).Count();
        int sentence = part.Sentences.Where(s => s.First <= first && first < s.End).Select(s => s.First).FirstOrDefault(first);
        return string.Join(' ', part.Words.Take(first).Skip(Math.Max(sentence, first - most)).Select(w => part.Text[w.Start..w.End]));
    }

    /// <summary>The words of the passage's sentence just after the passage, at most the given number.</summary>
    public string WordsAfter(int most)
    {
        CablePart part = Cable.Parts[Part];
        int next = part.Words.TakeWhile(w => w.Start < End).Count();
        int sentence = part.Sentences.Where(s => s.First < next && next <= s.End).Select(s => s.End).FirstOrDefault(next);
        return string.Join(' ', part.Words.Take(Math.Min(sentence, next + most)).Skip(next).Select(w => part.Text[w.Start..w.End]));
    }

    public string Text => Cable.Parts[Part].Text[Start..End];

    /// <summary>The passage's text with the signs before its first word and behind its last, such as "$" and "%".</summary>
    public string TextWithSigns
    {
        get
        {
            string text = Cable.Parts[Part].Text;
            int start = Start, end = End;
            while (start > 0 && !char.IsLetterOrDigit(text[start - 1]) && !char.IsWhiteSpace(text[start - 1])) start--;
            while (end < text.Length && !char.IsLetterOrDigit(text[end]) && !char.IsWhiteSpace(text[end])) end++;
            return text[start..end];
        }
    }
}
