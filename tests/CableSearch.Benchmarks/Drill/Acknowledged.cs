using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using CableSearch.Search.Contract;
using Microsoft.Extensions.Logging.Abstractions;

namespace CableSearch.Benchmarks.Drill;

/// <summary>
/// Records the imports and withdrawals that commands reported as done, and checks that they are in the archive and the index.
/// </summary>
internal sealed class Acknowledged(DrillSettings settings)
{
    /// <summary>Number of cables in one import.</summary>
    public const int CablesOfImport = 200;

    private const int Asked = 100;

    private const string FilePrefix = "import-";

    private const string Consonants = "bcdfghklmn";

    private readonly HashSet<string> _held = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withdrawn = new(StringComparer.Ordinal);

    private readonly List<int> _imported = [];

    public int Count => _held.Count + _withdrawn.Count;

    /// <summary>
    /// Writes a file with the cables of one import. The first cable contains a word that is in no other cable. A search for this word shows
    /// whether the import can be found.
    /// </summary>
    public static string WriteFile(string data, int number)
    {
        string path = Path.Combine(data, string.Create(CultureInfo.InvariantCulture, $"{FilePrefix}{number}.csv"));
        File.WriteAllText(path, string.Concat(Ids(number).Select((id, i) => Row(number, id, i == 0 ? WordOf(number) : "nothing"))));
        return path;
    }

    /// <summary>The number of the import that a file belongs to.</summary>
    public static int NumberOf(string path) =>
        int.Parse(Path.GetFileNameWithoutExtension(path)[FilePrefix.Length..], CultureInfo.InvariantCulture);

    /// <summary>
    /// A word that only the first cable of an import has. Its letters after "quince" are consonants, so that no two such words have the
    /// same stem.
    /// </summary>
    public static string WordOf(int number) =>
        "quince" + string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(d => Consonants[d - '0'])) + "x";

    /// <summary>
    /// Chooses a cable to withdraw: the last cable of a random import that was reported as done. The cable may be withdrawn already.
    /// </summary>
    public string IdToWithdraw(Random random) => Ids(_imported[random.Next(_imported.Count)]).Last();

    public void Imported(int number)
    {
        _imported.Add(number);
        _held.UnionWith(Ids(number).Where(id => !_withdrawn.Contains(id)));
    }

    public void Withdrawn(string id)
    {
        _held.Remove(id);
        _withdrawn.Add(id);
    }

    /// <summary>A sentence for each import or withdrawal that was reported as done but is missing in the archive or the index.</summary>
    public async Task<IReadOnlyList<string>> FindLossesAsync()
    {
        await using CableArchive archive = await CableArchive.OpenAsync(
            settings.Connection is { } connection ? new() { ConnectionString = connection } : ArchiveSettings.InFolder(settings.Data),
            TimeProvider.System, CancellationToken.None);
        IndexSettings folder = new() { Folder = Path.Combine(settings.Data, "index") };
        await using CableIndex index = await CableIndex.OpenAsync(
            folder, archive, TimeProvider.System, NullLogger<CableIndex>.Instance, CancellationToken.None);
        List<string> losses = [];
        foreach (string[] ids in _held.Concat(_withdrawn).Chunk(Asked))
        {
            IReadOnlyList<HeldCable> found = await archive.Cables.FindManyAsync(ids, CancellationToken.None);
            losses.AddRange(ids.Where(_held.Contains).Except(found.Where(c => c.Text is not null).Select(c => c.Id), StringComparer.Ordinal)
                .Select(id => $"{id} was imported and is not held."));
            IEnumerable<string> withdrawn = found.Where(c => c.Withdrawal is not null).Select(c => c.Id);
            losses.AddRange(ids.Where(_withdrawn.Contains).Except(withdrawn, StringComparer.Ordinal)
                .Select(id => $"{id} was withdrawn and is not."));
        }
        losses.AddRange((await index.MissingAsync(_held.ToAsyncEnumerable(), CancellationToken.None))
            .Select(id => $"{id} was imported and is not searchable."));
        IReadOnlyList<string> gone = await index.MissingAsync(_withdrawn.ToAsyncEnumerable(), CancellationToken.None);
        losses.AddRange(_withdrawn.Except(gone, StringComparer.Ordinal).Select(id => $"{id} was withdrawn and is still found."));
        return losses;
    }

    private static IEnumerable<string> Ids(int number) =>
        Enumerable.Range(1, CablesOfImport)
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"09LIMA{(number * CablesOfImport) + n}"));

    private static string Row(int number, string id, string word) =>
        $"\"{number}\",\"11/25/2009 18:57\",\"{id}\",\"Embassy Lima\",\"CONFIDENTIAL\",\"\"," +
        $"\"R 251857Z NOV 09\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\"," +
        $"\"C O N F I D E N T I A L LIMA 009001 \n \nSIPDIS \n \nTAGS: SNAR, PE \nSUBJECT: MATTER {id} \n \n" +
        $"1. (C) The minister asked about {word}. \n\"\n";
}
