using System.Runtime.CompilerServices;
using System.Text;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Marks;
using CsCheck;

namespace CableSearch.Tests.Cables.Parsing;

/// <summary>
/// What must be true of every parsed cable, whatever its text. The tests cut, double, shuffle and damage the invented cables.
/// </summary>
public sealed class ParsingPropertyTests
{
    private static readonly string[] Bodies = [.. Texts()];

    // The invented cables of which every word must be in the parsed text. One invented cable is left out: the transmission added lines
    // after its signature, and these lines do not belong to the text.
    private static readonly string[] Whole = [.. Texts(except: "behind-the-signature")];

    private static readonly Gen<string> Body = Gen.Int[0, Bodies.Length - 1].Select(i => Bodies[i]);

    private static readonly Gen<string> Mutated =
        from body in Body
        from kind in Gen.Int[0, 6]
        from seed in Gen.Int
        from junk in Gen.String
        select Mutate(body, kind, seed, junk);

    [Fact]
    public void Reading_never_throws() => Mutated.Sample(body =>
    {
        CableParser.Parse(new() { Body = body });
        CableParser.Parse(new() { Text = body, Year = 2009 });
        CableParser.Parse(new() { Header = body, Id = body[..Math.Min(20, body.Length)] });
    }, iter: 3000);

    [Fact]
    public void Parts_rise_and_do_not_overlap() => Mutated.Sample(body =>
    {
        int end = 0;
        foreach (Paragraph part in CableParser.Parse(new() { Body = body }).Paragraphs)
        {
            Assert.True(part.Start >= end && part.End >= part.Start && part.End <= body.Length);
            end = part.End;
        }
    }, iter: 2000);

    [Fact]
    public void Runs_map_to_the_same_characters_and_rise() => Mutated.Sample(body =>
    {
        foreach (Paragraph part in CableParser.Parse(new() { Body = body }).Paragraphs)
        {
            (int text, int raw) = (0, part.Start);
            foreach (TextRun run in part.Runs)
            {
                Assert.True(run.TextStart >= text && run.RawStart >= raw && run.RawStart + run.Length <= part.End);
                Assert.True(body.AsSpan(run.RawStart, run.Length).SequenceEqual(part.Text.AsSpan(run.TextStart, run.Length)));
                (text, raw) = (run.TextStart + run.Length, run.RawStart + run.Length);
            }
        }
    }, iter: 2000);

    [Fact]
    public void Anchors_are_unique() => Mutated.Sample(body =>
    {
        IReadOnlyList<Paragraph> parts = CableParser.Parse(new() { Body = body }).Paragraphs;
        Assert.Equal(parts.Count, parts.Select(p => p.Anchor).Distinct(StringComparer.Ordinal).Count());
    }, iter: 1000);

    [Fact]
    public void Each_word_of_the_body_lands_in_a_part_a_heading_or_the_preamble() =>
        Gen.Int[0, Whole.Length - 1].Select(i => Whole[i]).Sample(body =>
    {
        Cable cable = CableParser.Parse(new() { Body = body });
        StringBuilder all = new(cable.Preamble?.Text);
        foreach (Paragraph part in cable.Paragraphs)
            all.Append('\n').Append(part.Heading).Append('\n').Append(part.Number).Append(part.Marking).Append(' ').Append(part.Text);
        // Only letters are compared, since the parser may cut a line between a word and the punctuation next to it.
        string found = string.Concat(all.ToString().Where(char.IsLetter));
        foreach (string word in Words(PageBreaks.Without(body)))
            Assert.True(found.Contains(word, StringComparison.Ordinal) || IsTransmission(word), $"“{word}” is lost.");
    }, iter: 300);

    [Theory]
    [InlineData('x')]
    [InlineData('(')]
    [InlineData('\0')]
    [InlineData('\n')]
    [InlineData('-')]
    [InlineData('1')]
    public void Twenty_megabytes_of_one_sign_read(char sign) =>
        Assert.NotNull(CableParser.Parse(new() { Body = "¶1. (C) " + new string(sign, 20_000_000) }));

    [Fact]
    public void Twenty_megabytes_of_awkward_lines_read()
    {
        string lines = string
            .Concat(Enumerable.Repeat("¶1. (C) Summary: (ABC) LIMA 00001667  002 OF 003\nREF: A. LIMA 12\nEND SUMMARY. XXXX\n\n",
            240_000));
        Assert.NotNull(CableParser.Parse(new() { Body = lines }));
    }

    private static string Mutate(string body, int kind, int seed, string junk)
    {
        Random random = new(seed);
        string[] lines = body.Split('\n');
        int at = random.Next(body.Length + 1);
        switch (kind)
        {
            case 0: return body[..at];
            case 1: return body + body;
            case 2:
                random.Shuffle(lines);
                return string.Join('\n', lines);
            case 3: return body.Insert(at, junk);
            case 4: return string.Join(' ', lines);
            case 5: return body.Insert(at, "\0\u2028\uD800(((1. (C) REF: ");
            default: return body[at..] + body[..at];
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        StringBuilder word = new();
        foreach (char c in text)
        {
            if (char.IsLetter(c)) word.Append(c);
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0) yield return word.ToString();
    }

    // Whether the transmission added the word. Such words are not part of the text.
    private static bool IsTransmission(string word) =>
        word is "SIPDIS" or "BT" or "NNNN" or "CONFIDENTIAL" or "PTQ" or "SECTION" || word.Length == 1;

    private static IEnumerable<string> Texts(string? except = null) =>
        from path in Directory.GetFiles(Folder(), "*.txt")
        where except is null || !path.Contains(except, StringComparison.Ordinal)
        let text = CableFile.Read(path)
        select text.Body ?? text.Text ?? text.Header ?? "";

    private static string Folder([CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, "Golden");
}
