using System.Text.Json;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Search.Generations;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Search.Generations;

/// <summary>If the index was damaged while the site was down, the site starts, reports the damage, and repairs the index.</summary>
public sealed class IndexHealthTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Harms =>
        ["a flipped bit", "a cut-off file", "a missing file", "no manifest", "a deleted folder", "a deleted index"];

    [Theory, MemberData(nameof(Harms))]
    public async Task A_harmed_index_opens_says_so_and_is_whole_again(string harm)
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        int documents = sample.Index.Status.Documents;

        CableIndex index = await sample.ReopenAsync(folder => Harm(folder, harm));
        await index.VerifyAsync(Stop);

        Assert.NotEqual(harm == "a deleted index", index.Status.Remark is not null);
        await index.CatchUpAsync(null, Stop);
        Assert.Equal((documents, true, null), (index.Status.Documents, index.Status.IsComplete, index.Status.Remark));
        Assert.Equal(["08LIMA9001", "09LIMA9001", "09LIMA9002"], await sample.CablesAsync("dirandro"));
    }

    [Fact]
    public async Task A_sound_index_is_opened_as_it_was()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        IndexStatus before = sample.Index.Status;

        CableIndex index = await sample.ReopenAsync(_ => { });

        Assert.Equal(before, index.Status);
    }

    [Fact]
    public async Task An_index_is_opened_by_its_lengths_and_verified_before_it_is_written()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        int documents = sample.Index.Status.Documents;

        CableIndex index = await sample.ReopenAsync(folder => Harm(folder, "a flipped bit"));

        Assert.Equal((documents, null), (index.Status.Documents, index.Status.Remark));
        await index.VerifyAsync(Stop);
        Assert.Equal(0, index.Status.Documents);
        Assert.Contains("is damaged", index.Status.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_only_the_last_commit_is_harmed_the_one_before_it_serves_and_catches_up()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        await sample.Archive.Administration.WithdrawAsync(["09LIMA9001"], "A test.", erase: false, Stop);
        await sample.Index.CatchUpAsync(null, Stop);

        CableIndex index = await sample.ReopenAsync(folder =>
        {
            string manifest = Directory.GetFiles(folder, "manifest-*.json", SearchOption.AllDirectories).Max()!;
            File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"Sha256\":\"", "\"Sha256\":\"0", StringComparison.Ordinal));
        });

        await index.VerifyAsync(Stop);
        Assert.Contains("the one before it is in use", index.Status.Remark, StringComparison.Ordinal);
        Assert.True(index.Status.Documents > 60);
        await index.CatchUpAsync(null, Stop);
        Assert.Equal(["08LIMA9001", "09LIMA9002"], await sample.CablesAsync("dirandro"));

        // The last commit was rolled back, and the new commit uses the names of its files again. The new manifest must have the hashes of
        // the new files. With the hashes of the old files, verifying the index would report damage.
        index = await sample.ReopenAsync(_ => { });
        await index.VerifyAsync(Stop);
        Assert.Null(index.Status.Remark);
    }

    // The file is damaged after it was written, but before its hash is computed for the commit's list of files. So the hash matches the
    // damaged file, and only Lucene notices the damage.
    [Fact]
    public async Task A_file_that_was_cut_before_its_commit_was_made_is_noticed_and_the_index_built_anew()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        int documents = sample.Index.Status.Documents;

        CableIndex index = await sample.ReopenAsync(folder =>
        {
            FileInfo segment = new DirectoryInfo(folder).EnumerateFiles("*.cfs", SearchOption.AllDirectories).MaxBy(f => f.Length)!;
            using (FileStream bytes = segment.OpenWrite()) bytes.SetLength(1);
            CommitFile cut = new(segment.Name, 1, DurableFiles.Sha256(segment.FullName));
            foreach (string path in Directory.GetFiles(segment.DirectoryName!, "manifest-*.json"))
            {
                CommitManifest manifest = JsonSerializer.Deserialize(File.ReadAllText(path), ManifestJson.Default.CommitManifest)!;
                manifest = manifest with { Files = [.. manifest.Files.Select(f => f.Name == cut.Name ? cut : f)] };
                File.WriteAllText(path, JsonSerializer.Serialize(manifest, ManifestJson.Default.CommitManifest));
            }
        });

        await index.CatchUpAsync(null, Stop);
        Assert.Equal((documents, true, null), (index.Status.Documents, index.Status.IsComplete, index.Status.Remark));
    }

    [Fact]
    public async Task A_rebuild_swaps_a_new_generation_in_and_removes_the_old_one()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        string before = sample.Index.Status.Generation;

        await sample.Index.RebuildAsync(null, Stop);

        Assert.NotEqual(before, sample.Index.Status.Generation);
        Assert.False(Directory.Exists(Path.Combine(sample.Folder, before)));
        Assert.Equal(["08LIMA9001", "09LIMA9001", "09LIMA9002"], await sample.CablesAsync("dirandro"));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task What_is_withdrawn_is_found_no_longer_and_again_when_it_is_reinstated(DatabaseKind kind)
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync(kind);
        await sample.Archive.Administration.WithdrawAsync(["09LIMA9001"], "A test.", erase: false, Stop);
        await sample.Index.CatchUpAsync(null, Stop);
        Assert.Equal(["08LIMA9001", "09LIMA9002"], await sample.CablesAsync("dirandro"));

        await sample.Archive.Administration.ReinstateAsync(["09LIMA9001"], Stop);
        await sample.Index.CatchUpAsync(null, Stop);
        Assert.Equal(["08LIMA9001", "09LIMA9001", "09LIMA9002"], await sample.CablesAsync("dirandro"));
    }

    [Fact]
    public async Task Another_archive_under_the_same_folder_gets_an_index_of_its_own()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        await sample.Index.DisposeAsync();
        await using TestDatabase other = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var archive = await other.OpenAsync();

        await using CableIndex index = await SampleIndex.OpenAsync(archive, sample.Folder);

        await index.CatchUpAsync(null, Stop);
        Assert.Equal(0, index.Status.Documents);
    }

    [Fact]
    public async Task A_second_process_reads_what_the_first_writes_and_takes_over_when_it_is_gone()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        await using CableIndex second = await SampleIndex.OpenAsync(sample.Archive, sample.Folder);
        await sample.Archive.Administration.WithdrawAsync(["09LIMA9001"], "A test.", erase: false, Stop);
        await sample.Index.CatchUpAsync(null, Stop);
        await second.CatchUpAsync(null, Stop);
        Assert.Equal(sample.Index.Status.Documents, second.Status.Documents);

        await sample.Index.DisposeAsync();
        await sample.Archive.Administration.WithdrawAsync(["08LIMA9001"], "A test.", erase: false, Stop);
        await second.CatchUpAsync(null, Stop);

        Assert.True(second.Status.IsComplete);
        await sample.ReopenAsync(_ => { });
    }

    private static void Harm(string folder, string harm)
    {
        string file = new DirectoryInfo(folder).EnumerateFiles("*.cfs", SearchOption.AllDirectories).MaxBy(f => f.Length)!.FullName;
        switch (harm)
        {
            case "a flipped bit":
                using (FileStream bytes = new(file, FileMode.Open, FileAccess.ReadWrite))
                {
                    bytes.Position = bytes.Length / 2;
                    int value = bytes.ReadByte();
                    bytes.Position--;
                    bytes.WriteByte((byte)(value ^ 4));
                }
                break;
            case "a cut-off file":
                using (FileStream bytes = new(file, FileMode.Open, FileAccess.ReadWrite)) bytes.SetLength(bytes.Length / 2);
                break;
            case "a missing file":
                File.Delete(file);
                break;
            case "no manifest":
                foreach (string manifest in Directory.GetFiles(folder, "manifest-*.json", SearchOption.AllDirectories))
                    File.Delete(manifest);
                break;
            case "a deleted folder":
                Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
                break;
            default:
                Directory.Delete(folder, recursive: true);
                break;
        }
    }
}
