using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Cables;

/// <summary>What the page that compares two revisions shows.</summary>
/// <param name="Record">The archive's record of the cable.</param>
/// <param name="Revision">The revision that the reader chose.</param>
/// <param name="Other">The revision with which the chosen revision is compared.</param>
/// <param name="Title">Subject of the cable in the chosen revision.</param>
public sealed record RevisionComparison(HeldCable Record, Revision Revision, Revision Other, string Title) : RevisionResponse
{
    /// <summary>
    /// The paragraphs of both revisions, merged into one text. Each paragraph is cut into parts. The words of a part are in both revisions,
    /// only in the chosen revision, or only in the other one.
    /// </summary>
    public required IReadOnlyList<IReadOnlyList<ComparedPart>> Paragraphs { get; init; }

    /// <summary>
    /// The paragraphs in groups. A changed paragraph is a group of its own. Unchanged paragraphs that follow each other are one group. The
    /// page hides a group of two or more unchanged paragraphs until the reader opens it.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<ComparedPart>>> Runs
    {
        get
        {
            List<List<IReadOnlyList<ComparedPart>>> runs = [];
            bool wasSame = false;
            foreach (IReadOnlyList<ComparedPart> paragraph in Paragraphs)
            {
                bool isSame = paragraph.All(p => p.Kind == ChangeKind.Same);
                if (isSame && wasSame) runs[^1].Add(paragraph);
                else runs.Add([paragraph]);
                wasSame = isSame;
            }
            return runs;
        }
    }

    /// <summary>Number of words that only the chosen revision has.</summary>
    public int Added => Count(ChangeKind.Added);

    /// <summary>Number of words that the chosen revision does not have, but the other revision has.</summary>
    public int Removed => Count(ChangeKind.Removed);

    /// <summary>
    /// Compares the texts of two revisions word by word, and returns their merged paragraphs. Words that only <c>other</c> has are marked
    /// as removed. Words that only <c>cable</c> has are marked as added.
    /// </summary>
    internal static IReadOnlyList<IReadOnlyList<ComparedPart>> Compare(Cable other, Cable cable)
    {
        List<IReadOnlyList<ComparedPart>> paragraphs = [];
        List<ComparedPart> paragraph = [];
        foreach (ComparedPart part in WordDifference.Of(TextOf(other), TextOf(cable)))
        {
            string[] pieces = part.Text.Split("\n\n");
            for (int i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                {
                    paragraphs.Add(paragraph);
                    paragraph = [];
                }
                if (pieces[i].Length > 0) paragraph.Add(part with { Text = pieces[i] });
            }
        }
        paragraphs.Add(paragraph);
        return [.. paragraphs.Where(p => p.Count > 0)];
    }

    private static string TextOf(Cable cable)
    {
        StringBuilder text = new();
        foreach (Paragraph paragraph in cable.Paragraphs)
        {
            if (text.Length > 0) text.Append("\n\n");
            if (paragraph.Heading is { } heading) text.Append(heading).Append("\n\n");
            if (paragraph.Number is { } number) text.Append(number).Append(". ");
            if (paragraph.Marking is { } marking) text.Append('(').Append(marking).Append(") ");
            text.Append(paragraph.Text);
        }
        return text.ToString();
    }

    private int Count(ChangeKind kind) => Paragraphs.SelectMany(p => p).Where(p => p.Kind == kind)
        .Sum(p => p.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
}
