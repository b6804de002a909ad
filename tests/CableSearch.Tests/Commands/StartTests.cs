using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Commands;
using CableSearch.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace CableSearch.Tests.Commands;

/// <summary>If a site can't start, one sentence says why.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_port_in_use_is_said_in_one_sentence(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        (int code, string output, string errors) = await CableSearchProcess.RunAsync(
            database, database.Folder, "serve", "--no-sample", "--urls", $"http://{taken.LocalEndpoint}");
        Assert.Equal((ExitCode.Failed, ""), (code, output));
        Assert.Equal(
            $"The site can't listen at its address: Failed to bind to address http://{taken.LocalEndpoint}: address already in use. "
            + "Stop the program that uses it, or choose another address with --urls.", errors.Trim());
    }

    [Theory, InlineData("127.0.0.1"), InlineData("localhost")]
    public async Task A_port_in_use_is_said_before_the_sample_is_imported(string host)
    {
        await using TestDatabase database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        (int code, string output, string errors) = await CableSearchProcess.RunAsync(
            database, database.Folder, "serve", "--urls", $"http://{host}:{((IPEndPoint)taken.LocalEndpoint).Port}");
        Assert.Equal((ExitCode.Failed, ""), (code, output));
        Assert.StartsWith("The site can't listen at its address: ", errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
        Assert.False(Directory.Exists(Path.Combine(database.Folder, "index")));
    }

    [Theory]
    [InlineData("--CableSearch:RequestsPerSecond=many", "CableSearch:RequestsPerSecond must be a whole number from 0 to 10000.")]
    [InlineData("--CableSearch:RequestsPerSecond=-3", "CableSearch:RequestsPerSecond must be a whole number from 0 to 10000.")]
    [InlineData("--CableSearch:MetricsAnywhere=perhaps", "CableSearch:MetricsAnywhere must be true or false.")]
    [InlineData("--CableSearch:Data=", "CableSearch:Data must name a folder.")]
    [InlineData("--ConnectionStrings:Archive=nonsense", "The connection string of the archive (ConnectionStrings:Archive) is wrong: ")]
    [InlineData("--ConnectionStrings:Archive=Host=localhost;Colour=red",
        "The connection string of the archive (ConnectionStrings:Archive) is wrong: ")]
    public async Task A_wrong_setting_is_named_in_one_sentence(string setting, string sentence)
    {
        foreach (string command in (string[])["serve", "doctor"])
        {
            using ConsoleOfTest console = ConsoleOfTest.Open();
            Assert.Equal(ExitCode.Failed, await CommandLine.InvokeAsync([command, setting]));
            Assert.StartsWith(sentence, console.Errors, StringComparison.Ordinal);
            Assert.Single(console.Errors.Trim().Split('\n'));
        }
    }

    [Fact]
    public async Task A_misspelt_setting_is_named_with_the_one_that_was_meant()
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        (int code, string output, string errors) = await CommandHere.RunAsync(database, "doctor", "--CableSearch:Dta=elsewhere");
        Assert.Equal(ExitCode.Well, code);
        Assert.Contains("Archive (SQLite", output, StringComparison.Ordinal);
        Assert.Equal("There is no setting CableSearch:Dta (CableSearch__Dta), so it does nothing. "
            + "Did you mean CableSearch:Data (CableSearch__Data)?", errors.Trim());
    }

    [Theory]
    [InlineData("CableSearch:Ownr", "CableSearch:Owner")]
    [InlineData("CableSearch:PublicURI", "CableSearch:PublicUrl")]
    [InlineData("CabelSearch:Data", "CableSearch:Data")]
    [InlineData("CableSearch_Data", "CableSearch:Data")]
    [InlineData("ConnectionStrings:Archiv", "ConnectionStrings:Archive")]
    public void The_setting_that_was_meant_is_the_nearest(string given, string meant)
    {
        string sentence = Assert.Single(UnknownSettings.In(Configured(given)));
        Assert.StartsWith($"There is no setting {given}", sentence, StringComparison.Ordinal);
        Assert.Contains($"Did you mean {meant} (", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CableSearch:Languages"), InlineData("CableSearch:PageSize"), InlineData("CableSearch:Nonsense")]
    public void A_name_that_is_near_no_setting_brings_no_guess(string given) => Assert.Equal(
        $"There is no setting {given} ({given.Replace(":", "__", StringComparison.Ordinal)}), so it does nothing.",
        Assert.Single(UnknownSettings.In(Configured(given))));

    [Theory]
    [InlineData("CableSearch:Data"), InlineData("cablesearch:owner"), InlineData("ConnectionStrings:Archive")]
    [InlineData("ConnectionStrings:Other"), InlineData("CABLESEARCH_LISTEN"), InlineData("PATH")]
    public void Settings_of_the_site_and_of_other_programs_are_not_misspelt(string given) =>
        Assert.Empty(UnknownSettings.In(Configured(given)));

    [Fact]
    public async Task A_setting_may_stand_before_the_command()
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        (int code, string output, string errors) = await CommandHere.RunAsync(database, "--CableSearch:Owner=Example", "doctor");
        Assert.Equal((ExitCode.Well, ""), (code, errors));
        Assert.Contains("Archive (SQLite", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_says_what_to_do_where_there_is_no_archive()
    {
        await using TestDatabase database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        (int code, string output, string errors) = await CommandHere.RunAsync(database, "doctor");
        Assert.Equal((ExitCode.Failed, ""), (code, output));
        Assert.Contains("Start the site or import cables to make one there", errors, StringComparison.Ordinal);
    }

    private static IConfiguration Configured(string setting) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(setting, (string?)"x")]).Build();

    [Fact]
    public async Task An_address_that_is_none_is_named_before_anything_is_created()
    {
        await using TestDatabase database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        (int code, string output, string errors) = await CommandHere.RunAsync(database, "serve", "--urls", "foo");
        Assert.Equal((ExitCode.WrongUsage, ""), (code, output));
        Assert.Equal("The site can't listen at \"foo\", which is no address. An address looks like http://localhost:5080.", errors.Trim());
        Assert.Empty(Directory.EnumerateFileSystemEntries(database.Folder));
    }

    [Fact]
    public async Task A_folder_that_can_not_be_written_is_named_in_one_sentence()
    {
        // No user, not even root, can create a folder in /proc.
        const string folder = "/proc/cablesearch";
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        (int code, string output, string errors) = await CableSearchProcess.RunAsync(database, folder, "serve");
        Assert.Equal((ExitCode.Failed, ""), (code, output));
        Assert.StartsWith($"The data folder {folder} can't be written: ", errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("80")]
    [InlineData("300")]
    public async Task Too_few_files_at_once_are_said_in_one_sentence(string limit)
    {
        ProcessStartInfo start = new("bash", ["-c", "ulimit -n $0; exec dotnet \"$1\" doctor", limit, Path.Combine(
            AppContext.BaseDirectory, "CableSearch.Web.dll")])
        { RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        string errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Failed, process.ExitCode);
        Assert.Equal(
            $"The system lets this program open only {limit} files at once, but it needs {OpenFileLimit.Least}. "
            + "Raise the limit (\"ulimit -n\", or LimitNOFILE= of a service).",
            errors.Trim());
    }
}
