namespace CableSearch.Import.Sources;

/// <summary>
/// Thrown while reading a member if its file can't be read any further: it is cut or damaged, or the disk fails. The fault is of this file
/// alone, never of the archive that the records go to. Reading again throws it again.
/// </summary>
internal sealed class DamagedSourceException(SourceFault fault, Exception? cause = null) : Exception(fault.Message, cause)
{
    public SourceFault Fault => fault;
}
