namespace CableSearch.Archive.Hosting;

/// <summary>A record that was set aside.</summary>
/// <param name="Source">File, and the member of it.</param>
/// <param name="Position">Byte offset in it.</param>
/// <param name="Number">Number of the record in it, from 1.</param>
/// <param name="Reason">Stable short name.</param>
/// <param name="Message">The reason in a sentence.</param>
/// <param name="Length">Bytes, all of which are kept.</param>
/// <param name="ImportedAt">UTC.</param>
public sealed record SetAside(string Source, long Position, long Number, string Reason, string Message, long Length, DateTime ImportedAt);

/// <summary>What is held, withdrawn items included.</summary>
/// <param name="Cables">All cables.</param>
/// <param name="Withdrawn">Those taken off.</param>
/// <param name="Invented">Those of the sample.</param>
/// <param name="Revisions">All texts.</param>
/// <param name="Articles">All articles.</param>
/// <param name="SetAside">Records set aside.</param>
/// <param name="ReadByOlderReader">Cables that are still to be read again, because an older reader read them or a "reparse --all" was cut short.</param>
public sealed record HostCounts(int Cables, int Withdrawn, int Invented, int Revisions, int Articles, int SetAside, int ReadByOlderReader);
