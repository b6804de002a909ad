using CableSearch.Search.Generations;
using CableSearch.Tests.Fixtures;
using CsCheck;
using Lucene.Net.Store;

namespace CableSearch.Tests.Search.Generations;

/// <summary>Our class that reads index files keeps blocks of them in memory. It returns the same bytes as Lucene.Net's own class.</summary>
public sealed class CachedDirectoryTests
{
    private const string Name = "a.bin";

    // Length of the file that the tests read, in bytes: three cache blocks and a part of a fourth.
    private const int Length = (3 * BlockCache.BlockSize) + 5;

    [Fact]
    public void Every_way_of_reading_gives_what_Lucene_gives_wherever_it_begins()
    {
        using TemporaryFolder folder = new();
        Write(folder.Path);
        using CachedDirectory ours = new(folder.Path);
        using NIOFSDirectory theirs = new(folder.Path);
        using IndexInput cached = ours.OpenInput(Name, IOContext.READ), plain = theirs.OpenInput(Name, IOContext.READ);
        Assert.IsType<CachedInput>(cached);
        Gen.Select(Gen.Int[0, Length - 1], Gen.Int[0, 4], Gen.Int[0, Length]).Sample((position, way, count) =>
        {
            // Searches read files in parallel, and each search has its own clone of an input. The random cases of this test have their own
            // clones too.
            IndexInput copy = (IndexInput)cached.Clone(), expected = (IndexInput)plain.Clone();
            copy.Seek(position);
            expected.Seek(position);
            IndexInput second = (IndexInput)copy.Clone();
            string read = Read(expected, way, count);
            Assert.Equal(read, Read(copy, way, count));
            Assert.Equal(read, Read(second, way, count));
        });
    }

    [Fact]
    public void A_part_of_a_file_is_read_as_Lucene_reads_it_and_ends_where_the_part_ends()
    {
        using TemporaryFolder folder = new();
        Write(folder.Path);
        using CachedDirectory ours = new(folder.Path);
        using NIOFSDirectory theirs = new(folder.Path);
        using Lucene.Net.Store.Directory.IndexInputSlicer cached = ours.CreateSlicer(Name, IOContext.READ),
            plain = theirs.CreateSlicer(Name, IOContext.READ);
        Assert.IsType<CachedParts>(cached);
        Gen.Select(Gen.Int[0, Length], Gen.Int[0, Length], Gen.Int[0, Length], Gen.Int[0, 4], Gen.Int[0, Length])
            .Where((from, to, position, _, _) => from < to && position < to - from)
            .Sample((from, to, position, way, count) =>
            {
                using IndexInput part = cached.OpenSlice("part", from, to - from), expected = plain.OpenSlice("part", from, to - from);
                Assert.Equal(expected.Length, part.Length);
                part.Seek(position);
                expected.Seek(position);
                Assert.Equal(Read(expected, way, count), Read((IndexInput)part.Clone(), way, count));
            });
    }

    [Fact]
    public void A_part_that_ends_after_its_file_is_refused()
    {
        using TemporaryFolder folder = new();
        Write(folder.Path);
        using CachedDirectory directory = new(folder.Path);
        using Lucene.Net.Store.Directory.IndexInputSlicer parts = directory.CreateSlicer(Name, IOContext.READ);
        Assert.Throws<EndOfStreamException>(() => parts.OpenSlice("part", Length - 3, 4));
    }

    [Fact]
    public void A_copy_reads_on_beside_its_original_and_not_after_it_is_closed()
    {
        using TemporaryFolder folder = new();
        Write(folder.Path);
        using CachedDirectory directory = new(folder.Path);
        IndexInput original = directory.OpenInput(Name, IOContext.READ), copy = (IndexInput)original.Clone();
        copy.Dispose();
        Assert.Equal(0, original.ReadByte());
        original.Dispose();
        copy.Seek(2 * BlockCache.BlockSize);
        Assert.Throws<ObjectDisposedException>(() => copy.ReadByte());
    }

    [Fact]
    public void A_file_that_was_cut_fails_with_a_sentence_and_ends_nothing()
    {
        using TemporaryFolder folder = new();
        Write(folder.Path);
        using CachedDirectory directory = new(folder.Path);
        using IndexInput input = directory.OpenInput(Name, IOContext.READ);
        using (FileStream file = new(folder.Of(Name), FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) file.SetLength(10);
        input.Seek(BlockCache.BlockSize);
        Assert.Contains("shorter", Assert.Throws<EndOfStreamException>(() => input.ReadByte()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_merge_reads_does_not_stay_in_memory()
    {
        using TemporaryFolder folder = new();
        Write(folder.Path);
        using CachedDirectory directory = new(folder.Path);
        using IndexInput input = directory.OpenInput(Name, new IOContext(new MergeInfo(1, 1, false, 1)));
        Assert.IsNotType<CachedInput>(input);
    }

    [Fact]
    public void Blocks_beyond_the_bound_are_given_up_and_read_again()
    {
        const int Many = 20_000;
        using TemporaryFolder folder = new();
        string path = folder.Of(Name);
        using (FileStream file = File.Create(path)) file.SetLength((long)Many * BlockCache.BlockSize);
        using CachedFile cached = new(path, new());
        byte[] first = cached.Block(0);
        for (int block = 1; block < Many; block++) cached.Block(block);
        Assert.NotSame(first, cached.Block(0));
        Assert.Same(cached.Block(Many - 1), cached.Block(Many - 1));
    }

    private static void Write(string folder) =>
        File.WriteAllBytes(Path.Combine(folder, Name), [.. Enumerable.Range(0, Length).Select(i => (byte)((i * 31) + (i >> 8)))]);

    // Reads in one of five ways. Returns what was read and the position after it, or "the end" if the file ended before.
    private static string Read(IndexInput input, int way, int count)
    {
        try
        {
            string read = way switch
            {
                0 => $"{input.ReadByte()}",
                1 => $"{input.ReadInt32()}",
                2 => $"{input.ReadInt64()}",
                3 => $"{input.ReadVInt64()}",
                _ => ReadBytes(input, count),
            };
            return $"{read} at {input.Position}";
        }
        catch (EndOfStreamException)
        {
            return "the end";
        }
    }

    private static string ReadBytes(IndexInput input, int count)
    {
        byte[] bytes = new byte[count];
        input.ReadBytes(bytes, 0, count);
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes));
    }
}
