using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;

namespace CableSearch.Import.Pipeline;

/// <summary>A record that is ready to be written. <paramref name="Cable"/> is null if the record is not a cable.</summary>
internal readonly record struct PreparedRecord(ImportedRecord Record, StagedCable? Cable)
{
    public static PreparedRecord From(ImportedRecord record) =>
        new(record, record is CableRecord cable ? StagedCable.From(cable) : null);
}
