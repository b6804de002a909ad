namespace CableSearch.Import.Sources;

/// <summary>
/// Thrown if a file to import can't be read any further: it is cut off or damaged, or the disk fails. The database of the archive never
/// causes it. Another attempt to read the file throws it again.
/// </summary>
internal sealed class DamagedSourceException(SourceFault fault, Exception? cause = null) : Exception(fault.Message, cause)
{
    public SourceFault Fault => fault;
}
