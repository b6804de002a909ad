namespace CableSearch.Archive.Model;

/// <summary>
/// The only row of its table, with the archive's random id and the number of its last change. Every transaction that changes cables or
/// articles locks this row first.
/// </summary>
internal sealed class StateRow
{
    public const int OnlyId = 1;

    public int Id { get; set; }

    public Guid Identity { get; set; }

    public long LastChange { get; set; }
}
