using CableSearch.Search.Contract;
using CableSearch.Search.Language;
using CsCheck;

namespace CableSearch.Tests.Search.Language;

public class QueryParserTests
{
    private static readonly string[] Pieces =
    [
        "a", "peru", "Dirandro", "F-16", "1,091", "or", "OR", "AND", "NOT", "-", "(", ")", "\"", "“", "”", "«", "»",
        "~", "~2", "~10", "*", "?", "=", ":", " ", " ", "  ",
        "post:", "embassy-lima", "year:2009", "year:", "in:summary ", "in:", "subject:", "date:2009-11..2009-12", "tag:K*", "foo:",
        "1.4(b)", "reason:", "¶", "\u00A0", "é", "´", "--", "\t", "º", "\uD83D\uDE00", "has:coverage",
        "库拉港", "กัวลา", "ארה\"ב", "\u05F4", "п’ять", "\u00AD", "\u200C", "\uD840\uDC00", "安·奇", "क़", "\uD840", "か\u3099",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_query_is_understood_as_its_row_says(string query, string understood, bool hasNote)
    {
        ParsedQuery read = QueryParser.Parse(query);
        Assert.Equal(understood, read.Tree.ToString());
        Assert.Equal(hasNote, read.Notes.Count > 0);
    }

    [Fact]
    public void What_is_understood_reads_back_as_the_same_tree() =>
        Piece.Array[0, 30].Sample(pieces =>
        {
            QueryTree tree = QueryParser.ParseWhole(string.Concat(pieces)).Tree;
            QueryTree again = QueryParser.ParseWhole(tree.ToString()).Tree;
            Assert.Equal(tree.ToString(), again.ToString());
            Assert.Equal(tree, again);
        }, iter: 20_000);

    [Fact]
    public void What_is_understood_is_read_back_without_a_note() =>
        Piece.Array[0, 12].Sample(pieces =>
            Assert.Empty(QueryParser.ParseWhole(QueryParser.ParseWhole(string.Concat(pieces)).Tree.ToString()).Notes), iter: 5_000);

    [Fact]
    public void Reading_never_throws() =>
        Gen.String[0, 1200].Sample(text => Assert.NotNull(QueryParser.Parse(text).Tree.ToString()), iter: 5_000);

    [Theory]
    [InlineData("(")]
    [InlineData("-(")]
    [InlineData("a OR ")]
    [InlineData("\"a\"~")]
    [InlineData("- ")]
    [InlineData("subject:(")]
    public void A_thousand_characters_of_signs_are_read_with_a_note(string sign)
    {
        ParsedQuery read = QueryParser.Parse(string.Concat(Enumerable.Repeat(sign, 1000)));
        Assert.NotEmpty(read.Notes);
        Assert.True(read.Notes.Count <= QueryNotes.MaxNotes);
    }

    [Fact]
    public void What_stands_behind_a_thousand_characters_is_left_out_with_a_note()
    {
        ParsedQuery read = QueryParser.Parse(new string('a', SearchRequest.MaxQueryLength) + "b");
        Assert.Equal(new string('a', SearchRequest.MaxQueryLength), read.Tree.ToString());
        Assert.Single(read.Notes);
    }

    public static TheoryData<string, string, bool> Rows()
    {
        TheoryData<string, string, bool> rows = [];
        foreach (string line in File.ReadLines(BesideThis("queries.tsv")).Where(l => l is not ("" or ['#', ..])))
        {
            if (line.Split('\t') is [var query, var understood, var note]) rows.Add(query, understood, note == "note");
        }
        return rows;
    }

    private static string BesideThis(string name, [System.Runtime.CompilerServices.CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, name);
}
