using CableSearch.Archive;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;
using CableSearch.Tests.Search;

namespace CableSearch.Tests.Coverage;

/// <summary>An archive of invented cables with its index. Tests check invented articles against it, and only read it.</summary>
public class CheckedArchive : IAsyncLifetime
{
    public const string Quarry = "The Minister of Mines, Tancredo Vilhena, told the Ambassador on November 3 that the quarry at Pedra "
        + "Funda had shipped 1,091 tons of marble without a permit. He said the governor would not resign over the matter. XXXXXXXXXXXX, "
        + "a close friend of the governor, asked that the Embassy not reveal the conversation. Vilhena compared the inspectors to "
        + "lighthouse keepers who had never seen the sea.";

    public const string Ferry = "Post learned that the ferry company Linhas Azuis owes 4.5 million dollars to the port of Santa Brigida. "
        + "Its owner believes that the debt is a political weapon, and hopes that the new government will forgive it before the elections.";

    public const string Shipyard = "The bank told the Consul that the accounts of the shipyard were frozen in May. The shipyard is not "
        + "able to pay its welders, and sales grew by 5% to 4.5 million dollars. Its owner, Baltasar Quiroga, told us "
        + "that the US had sent 12 "
        + "inspectors. Quiroga accused Pastor Mendel of bribing the harbor master.";

    public const string Lamp = "The keeper at Cabo Raso asked the harbor office for seven barrels of oil before the first storm of the "
        + "winter. Perpetua Nunes accused the wholesaler Firmino Sacadura of hiding the barrels in a chapel. "
        + "The mayor denied that the fish market had been sold to a cousin of the harbor master.";

    public const string Treaty = "The envoy dismissed claims that the treaty is secretly written by the salt guild of Varn. The "
        + "non-negotiable clause lets the guild raise its tariff by 5-7 percent, and the surplus of 76 million euros goes to Bruno Falk. "
        + "XXXXXXXXXXXX denied any part in the fire at the salt works. Forty guards were sent to the harbor, and not a shot was fired.";

    private TestDatabase _database = null!;
    private CableArchive _archive = null!;
    private CableIndex _index = null!;

    /// <summary>Rows of further cables, which a test class can add to the archive.</summary>
    protected virtual string MoreRows => "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public QuotationChecker Checker => new(_archive, _index, WordLists.None);

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        _archive = await _database.OpenAsync();
        await _archive.ImportAsync(_database.Folder,
            ("a.csv", MadeUp.Row(1, "09LIMA9101", MadeUp.Body("MARBLE WITHOUT A PERMIT", Quarry))
                + MadeUp.Row(2, "09LIMA9102", MadeUp.Body("A FERRY IN DEBT", Ferry))
                + MadeUp.Row(40, "09LIMA9103", MadeUp.Body("A SHIPYARD WITHOUT MONEY", Shipyard))
                + MadeUp.Row(41, "09LIMA9105", MadeUp.Body("A TREATY ABOUT SALT", Treaty))
                + string.Concat(Enumerable.Range(1, 30).Select(n => MadeUp.Row(2 + n, $"08LIMA{9200 + n}",
                    MadeUp.Body($"OTHER MATTER {n}", Other(n)), created: "3/4/2008 10:00")))
                // A newspaper may print the number of a row of the dump in place of an id. The check accepts the number only if the cable's
                // date fits. This date fits: in the real dump, the rows near this number have cables of the same days.
                + MadeUp.Row(235_900, "09LIMA9104", MadeUp.Body("OIL FOR A LAMP", Lamp)) + MoreRows));
        _index = await SampleIndex.OpenAsync(_archive, Path.Combine(_database.Folder, "index"));
        await _index.CatchUpAsync(null, Stop);
    }

    public Task<IndexedWords> WordsAsync() => _index.WordsAsync(Stop);

    public async Task<CheckReport> CheckAsync(string text, string language = "en") => await Checker.CheckAsync(
        ArticleParser.ParseText("An invented headline\n" + text) with { Language = language }, Stop);

    public async Task<CheckedQuotation> OnlyAsync(string text, string language = "en") =>
        Assert.Single((await CheckAsync(text, language)).Quotations);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _index.DisposeAsync();
        await _archive.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static string Other(int n) => $"The Ambassador met the president of association {n}, who said that the government "
        + "and the opposition agree on trade, security and the police, and that the minister will visit the country next month.";
}
