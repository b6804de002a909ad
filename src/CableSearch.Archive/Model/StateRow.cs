namespace CableSearch.Archive.Model;

/// <summary>
/// The one row that names the archive and holds the head of its change sequence; whoever changes the archive locks it first.
/// </summary>
internal sealed class StateRow
{
    public const int OnlyId = 1;

    public int Id { get; set; }

    public Guid Identity { get; set; }

    public long LastChange { get; set; }
}
