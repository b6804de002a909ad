using System.Security.Cryptography;
using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Coverage.Translation;
using CableSearch.Search;

namespace CableSearch.Coverage.Passages;

/// <summary>A cable prepared for comparison: its paragraphs are split into words, and its letters form one searchable string.</summary>
internal sealed class ComparedCable
{
    private ComparedCable(HeldCable held, string authors, IReadOnlyList<CablePart> parts)
    {
        (Held, Authors, Parts) = (held, authors, parts);
        Letters = new(parts);
        Stems = new(parts);
    }

    public HeldCable Held { get; }

    public string Id => Held.Id;

    /// <summary>The names of the people who signed or classified the cable, in the cable's spelling.</summary>
    public string Authors { get; }

    public IReadOnlyList<CablePart> Parts { get; }

    public LetterRow Letters { get; }

    /// <summary>The positions of each stem in the cable.</summary>
    public StemPlaces Stems { get; }

    /// <summary>SHA-256 of the cable's body, stored with the result to show which text was compared.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Held.Text?.Body ?? "")));

    /// <summary>Prepares a cable; null if its text is withdrawn or damaged.</summary>
    public static ComparedCable? Of(HeldCable held, IndexedWords index)
    {
        if (held.Text is not { } text) return null;
        Cable cable = CableParser.Parse(text);
        List<CablePart> parts = [];
        if (cable.Subject is { Length: > 0 } subject) parts.Add(Part(null, subject, index));
        foreach (Paragraph paragraph in cable.Paragraphs)
        {
            if (paragraph.Heading is { Length: > 0 } heading) parts.Add(Part(paragraph.Anchor, heading, index));
            parts.Add(Part(paragraph.Anchor, paragraph.Text, index));
        }
        return new(held, string.Join(' ', cable.SignedBy.Append(cable.ClassifiedBy)), parts);
    }

    private static CablePart Part(string? anchor, string text, IndexedWords index)
    {
        List<CableWord> words = Words(text, index);
        return new(anchor, text, words, Sentences.Of(text, words));
    }

    private static List<CableWord> Words(string text, IndexedWords index) =>
        [.. FiguredWords.Of(text, index, "en").Select(w => new CableWord(w.Word.Start, w.Word.End, w.Word.Folded,
            (w.Value ?? Numbers.OfWord(w.Word.Folded, "en")) is { } value ? "#" + value : w.Word.Stem))];
}
