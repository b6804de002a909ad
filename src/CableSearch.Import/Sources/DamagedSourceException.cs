namespace CableSearch.Import.Sources;

/// <summary>
/// Thrown by the content of a member when its file can't be read on: it is cut, damaged, or the disk fails.
/// It is a fault of this file alone, never of the archive that the records go to. Reading on throws it again.
/// </summary>
internal sealed class DamagedSourceException(SourceFault fault, Exception? cause = null) : Exception(fault.Message, cause)
{
    public SourceFault Fault => fault;
}
