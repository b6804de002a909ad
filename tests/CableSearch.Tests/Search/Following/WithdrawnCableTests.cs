using System.Text;
using CableSearch.Search.Following;
using CableSearch.Search.Generations;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Search.Following;

/// <summary>No word of a withdrawn cable is left in the suggestions. No word of an erased cable is left in any file of the index.</summary>
public sealed class WithdrawnCableTests
{
    private const string Id = "09LIMA7001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task No_file_of_the_data_folder_holds_a_word_of_an_erased_cable(DatabaseKind kind)
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync(kind);
        await ImportAsync(sample);
        Directory.CreateDirectory(Path.Combine(sample.Folder, "set-aside"));
        await File.WriteAllTextAsync(Path.Combine(sample.Folder, "set-aside", "_0.cfs"), "xvzkwqorf", Stop);
        Assert.Contains("index", FilesWith(sample.Database.Folder, "vzkwqorf"), StringComparison.Ordinal);

        await sample.Archive.Administration.WithdrawAsync([Id], "A name in danger.", erase: true, Stop);
        await sample.Index.CatchUpAsync(null, Stop);
        await sample.Archive.Administration.ScrubAsync(Stop);

        Assert.Equal("", FilesWith(sample.Database.Folder, "vzkwqorf"));
        Assert.Equal(["08LIMA9001", "09LIMA9001", "09LIMA9002"], await sample.CablesAsync("dirandro"));
    }

    [Fact]
    public async Task No_file_of_the_index_holds_a_word_of_a_withdrawn_cable()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        await ImportAsync(sample);
        Assert.NotEqual("", FilesWith(sample.Folder, "vzkwqorf"));

        await sample.Archive.Administration.WithdrawAsync([Id], "A test.", erase: false, Stop);
        await sample.Index.CatchUpAsync(null, Stop);

        Assert.Equal("", FilesWith(sample.Folder, "vzkwqorf"));
    }

    // The cable is erased while the new index is being filled. At this moment a file of the index has the cable's text already. When the
    // index is complete, no file may have a word of this text.
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task No_file_of_a_new_index_holds_a_word_of_a_cable_that_is_erased_while_it_is_filled(DatabaseKind kind)
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync(kind);
        await ImportAsync(sample);
        string folder = Directory.CreateDirectory(Path.Combine(sample.Database.Folder, "new")).FullName;
        using (Generation generation = Generation.OpenForWriting("new", folder, null, Guid.NewGuid()))
        {
            TaskCompletionSource written = new();
            bool isMore = true;
            Task filling = new ChangeIndexer().IndexAsync(sample.Archive, generation, TimeProvider.System, () => { },
                _ => written.TrySetResult(), () => Volatile.Read(ref isMore), Stop);
            await written.Task.WaitAsync(Patience.Limit, Stop);
            await sample.Archive.Administration.WithdrawAsync([Id], "A name in danger.", erase: true, Stop);
            Volatile.Write(ref isMore, false);
            await filling;
        }

        Assert.Equal("", FilesWith(folder, "vzkwqorf"));
    }

    // Imitates a run of indexing that fails before its commit. The run has deleted the document, so searches no longer find the document.
    // The deletion is committed only by the next run.
    [Fact]
    public async Task No_file_of_the_index_holds_a_word_of_a_cable_that_a_failed_run_removed()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        await ImportAsync(sample);
        string folder = Directory.CreateDirectory(Path.Combine(sample.Database.Folder, "new")).FullName;
        using (Generation generation = Generation.OpenForWriting("new", folder, null, Guid.NewGuid()))
        {
            Task IndexAsync() => new ChangeIndexer().IndexAsync(
                sample.Archive, generation, TimeProvider.System, () => { }, _ => { }, () => false, Stop);
            await IndexAsync();
            await sample.Archive.Administration.WithdrawAsync([Id], "A test.", erase: false, Stop);
            generation.Delete(Id);
            generation.Refresh((await sample.Archive.StateAsync(Stop)).LastChange);

            await IndexAsync();
        }

        Assert.Equal("", FilesWith(folder, "vzkwqorf"));
    }

    [Fact]
    public async Task Words_of_deleted_documents_are_neither_suggested_nor_offered_as_spellings()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        await ImportAsync(sample);
        Assert.NotEmpty((await sample.Index.CompleteAsync("xvzkwq", 6)).Items);
        Assert.NotEmpty((await sample.SearchAsync("xvzkwqorg")).Suggestions.Spellings);

        // Imports a new text of the same cable. The index deletes the old document, but keeps its words in a file until that file is merged
        // with others.
        await sample.Archive.ImportAsync(sample.Database.Folder, ("a.csv", MadeUp.Row(1, Id, MadeUp.Body("A MATTER", "Nothing of note."))));
        await sample.Index.CatchUpAsync(null, Stop);

        Assert.Empty((await sample.Index.CompleteAsync("xvzkwq", 6)).Items);
        Assert.Empty((await sample.SearchAsync("xvzkwqorg")).Suggestions.Spellings);
    }

    [Fact]
    public async Task A_withdrawn_cable_is_neither_called_held_nor_offered_as_a_near_id()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        await ImportAsync(sample);
        Assert.Contains(Id, (await sample.SearchAsync("09LIMA7010")).Suggestions.SimilarIds);

        await sample.Archive.Administration.WithdrawAsync([Id], "A test.", erase: false, Stop);
        await sample.Index.CatchUpAsync(null, Stop);

        Assert.DoesNotContain(Id, (await sample.SearchAsync("09LIMA7010")).Suggestions.SimilarIds);
        Assert.False((await sample.SearchAsync(Id)).IsCableHeld);
    }

    private static async Task ImportAsync(SampleIndex sample)
    {
        string row = MadeUp.Row(1, Id, MadeUp.Body("XVZKWQORF IN LIMA", "The xvzkwqorf was seen."));
        await sample.Archive.ImportAsync(sample.Database.Folder, ("a.csv", row));
        File.Delete(Path.Combine(sample.Database.Folder, "a.csv"));
        await sample.Index.CatchUpAsync(null, Stop);
    }

    private static string FilesWith(string folder, string word) => string.Join('\n', Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(f => Encoding.Latin1.GetString(Bytes(f)).Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static byte[] Bytes(string file)
    {
        try
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (FileNotFoundException)
        {
            // The file is gone: SQLite deletes its log file when another test closes all connections. A missing file contains no word.
            return [];
        }
    }
}
