using CableSearch.Coverage.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Coverage;

/// <summary>Articles with many quotations, each from a different cable. All cables and articles are invented.</summary>
public sealed class LongArticleTests(LongArticleTests.ManyCables archive) : IClassFixture<LongArticleTests.ManyCables>
{
    [Fact]
    public async Task Each_quotation_of_a_long_article_is_searched_for_in_the_whole_archive()
    {
        string text = string.Concat(Enumerable.Range(1, ManyCables.Count)
            .Select(n => $"The cable says “{ManyCables.Sentence(n).Replace("before", "after", StringComparison.Ordinal)}”.\n"));
        IReadOnlyList<CheckedQuotation> quotations = (await archive.CheckAsync(text)).Quotations;
        Assert.Equal(Enumerable.Range(1, ManyCables.Count).Select(n => (Verdict.Altered, "possible", $"07LIMA{8000 + n}")),
            quotations.Select(q => (q.Verdict, q.Confidence, q.Passages is [var first, ..] ? first.Cable : "")));
    }

    /// <summary>The archive with one more cable for each quotation.</summary>
    public sealed class ManyCables : CheckedArchive
    {
        public const int Count = 120;

        private static readonly string[] Trades = ["cooper", "glazier", "weaver", "tanner", "saddler", "chandler", "potter", "miller"],
            Goods = ["casks", "lanterns", "blankets", "hides", "bridles", "candles", "jugs", "sacks", "ropes", "bells"];

        protected override string MoreRows => string.Concat(Enumerable.Range(1, Count).Select(n =>
            MadeUp.Row(100 + n, $"07LIMA{8000 + n}", MadeUp.Body($"A PROMISE {n}", Sentence(n) + "."))));

        // The sentence of a cable. Most of its words are in sentences of other cables too, but no other sentence has all of its words.
        public static string Sentence(int n) => $"The {Trades[n % Trades.Length]} of {Town(n)} promised the harbor office to deliver "
            + $"{n + 20} {Goods[n % Goods.Length]} before the feast of {Town(n + 7)}";

        private static string Town(int n) => "Br" + "aeiou"[n % 5] + "nt"[n % 2] + "aeiou"[n / 5 % 5] + "lmrst"[n / 25 % 5] + "ova";
    }
}
