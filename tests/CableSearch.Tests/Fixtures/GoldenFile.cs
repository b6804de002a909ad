using System.Runtime.CompilerServices;

namespace CableSearch.Tests.Fixtures;

/// <summary>
/// An output that was reviewed once and is stored in the folder <c>Golden</c> next to its test. The environment variable
/// <c>GOLDEN=update</c> renews the files; their diff is then reviewed.
/// </summary>
internal static class GoldenFile
{
    /// <summary>Fails if the output differs from the reviewed one.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="actual">The output, without parts that differ from run to run.</param>
    /// <param name="test">Path of the test's source file, filled in by the compiler.</param>
    public static async Task AssertAsync(string name, string actual, [CallerFilePath] string test = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(test)!, "Golden", name);
        CancellationToken stop = TestContext.Current.CancellationToken;
        if (Environment.GetEnvironmentVariable("GOLDEN") == "update") await File.WriteAllTextAsync(path, actual, stop);
        Assert.Equal(await File.ReadAllTextAsync(path, stop), actual, ignoreLineEndingDifferences: true);
    }
}
