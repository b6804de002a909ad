namespace CableSearch.Archive.Contract;

/// <summary>What is held, withdrawn items included.</summary>
/// <param name="Cables">All cables.</param>
/// <param name="Withdrawn">Those taken off.</param>
/// <param name="Invented">Those of the sample.</param>
/// <param name="Revisions">All texts.</param>
/// <param name="Articles">All articles.</param>
/// <param name="SetAside">Records set aside.</param>
/// <param name="ReadByOlderReader">Cables that are still to be read again, because an older reader read them or a "reparse --all" was cut short.</param>
public sealed record HostCounts(int Cables, int Withdrawn, int Invented, int Revisions, int Articles, int SetAside, int ReadByOlderReader);
