using System.Runtime.CompilerServices;

namespace CableSearch.Tests.Fixtures;

/// <summary>
/// An output that was reviewed once, in the folder <c>Golden</c> next to its test. <c>GOLDEN=update</c> renews the files, and their diff is
/// the review.
/// </summary>
internal static class GoldenFile
{
    /// <summary>Fails if the output differs from the reviewed one.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="actual">The output, without anything that differs from run to run.</param>
    /// <param name="test">The test's own file; the compiler fills it in.</param>
    public static async Task AssertAsync(string name, string actual, [CallerFilePath] string test = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(test)!, "Golden", name);
        CancellationToken stop = TestContext.Current.CancellationToken;
        if (Environment.GetEnvironmentVariable("GOLDEN") == "update") await File.WriteAllTextAsync(path, actual, stop);
        Assert.Equal(await File.ReadAllTextAsync(path, stop), actual, ignoreLineEndingDifferences: true);
    }
}
