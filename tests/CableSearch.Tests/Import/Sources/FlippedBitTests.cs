using CableSearch.Archive.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Import.Sources;

/// <summary>Damage of a file is never overlooked. If the damage changes what is imported, the file is named as damaged.</summary>
public sealed class FlippedBitTests
{
    // About this many bits of a file of each format are flipped, one at a time. A test that flipped all bits took a minute and found no
    // more faults.
    private const int MaxFlips = 150;

    private static readonly byte[] First = Packed.Bytes(MadeUp.Page("09LIMA9001", MadeUp.Body("KELP", "It grows on the quay.")));

    private static readonly byte[] Second = Packed.Bytes(MadeUp.Row(1, "09LIMA9002",
        MadeUp.Body("SQUID", "They say \"no\".")) + MadeUp.Row(2, "09LIMA9003", MadeUp.Body("CRAB", "It walks.")));

    private static readonly byte[] Third = Packed.Bytes("{\"url\":\"https://j.example/1\",\"title\":\"Kelp\",\"text\":\"Kelp grows.\"}\n");

    private static (string Name, byte[] Bytes)[] Members => [("a/1.html", First), ("a/2.csv", Second), ("a/3.jsonl", Third)];

    // The positions in a tar file at which damage must be noticed. Damage inside the packed files can't be noticed, because tar has no
    // checksum for their contents.
    private static IEnumerable<int> TarHeaders(byte[] tar)
    {
        HashSet<int> content = [];
        for (int at = 0; tar[at] != 0;)
        {
            int size = Convert.ToInt32(System.Text.Encoding.ASCII.GetString(tar, at + 124, 11), 8);
            int next = at + 512 + (size + 511) / 512 * 512;
            content.UnionWith(Enumerable.Range(at + 512, next - at - 512));
            at = next;
        }
        return Enumerable.Range(0, tar.Length).Where(i => !content.Contains(i));
    }

    [Theory, InlineData("a.tar"), InlineData("a.tar.gz"), InlineData("a.zip"), InlineData("a.csv.gz"), InlineData("a.html.gz"),
        InlineData("a.zip.gz")]
    public async Task A_flipped_bit_is_noticed_or_changes_nothing(string name)
    {
        byte[] whole = Pack(name);
        SourcesRead expected = await SourcesRead.OfAsync(name, whole);
        Assert.Empty(expected.Named);
        List<int> places = [.. name == "a.tar" ? TarHeaders(whole) : Enumerable.Range(0, whole.Length)];
        int step = 1 + places.Count / MaxFlips;
        foreach (int at in places.Where((_, i) => i % step == 0))
            AssertNoticed(name, $"byte {at}", expected, await SourcesRead.OfAsync(name, Packed.Flip(whole, at, at * 5 % 8)));
    }

    [Theory, InlineData("a.tar"), InlineData("a.tar.gz"), InlineData("a.zip"), InlineData("a.csv.gz"), InlineData("a.html.gz"),
        InlineData("a.zip.gz")]
    public async Task A_cut_is_noticed_and_alters_nothing(string name)
    {
        byte[] whole = Pack(name);
        SourcesRead expected = await SourcesRead.OfAsync(name, whole);
        for (int length = 3; length < whole.Length; length += 1 + whole.Length / MaxFlips)
        {
            SourcesRead cut = await SourcesRead.OfAsync(name, whole[..length]);
            Assert.True(cut.Named.Any(), $"{name} cut at byte {length} is named.");
            Assert.Subset(TextsOf(expected), TextsOf(cut));
        }
    }

    // The texts that were imported from a file. A cable with a known problem, such as a page that is cut off, is left out. The site tells
    // readers of the problem, so the damage is not overlooked.
    private static HashSet<string> TextsOf(SourcesRead read) =>
        read.Records.Where(r => r is not (RejectedRecord or CableRecord { Cable.Text.Problems.Count: > 0 }))
        .Select(r => r is CableRecord cable
            ? cable.Cable.Id + cable.Cable.Text.Header + cable.Cable.Text.Body : Convert.ToHexString(r.Raw)).ToHashSet();

    private static byte[] Pack(string name) => name switch
    {
        "a.tar" => Packed.Tar(Members),
        "a.tar.gz" => Packed.Gzip(Packed.Tar(Members)),
        "a.zip" => Packed.Zip(Members),
        "a.zip.gz" => Packed.Gzip(Packed.Zip(Members)),
        "a.csv.gz" => Packed.Gzip(Second),
        _ => Packed.Gzip(First),
    };

    private static void AssertNoticed(string name, string where, SourcesRead expected, SourcesRead actual)
    {
        if (actual.Named.Any()) Assert.All(actual.Named, n => Assert.StartsWith(name, n.Name, StringComparison.Ordinal));
        else Assert.True(expected.Sound.SequenceEqual(actual.Sound),
            $"{name} with a bit flipped at {where} reads otherwise and is not named.");
        Assert.Subset(expected.Sound.ToHashSet(), actual.Sound.ToHashSet());
    }
}
