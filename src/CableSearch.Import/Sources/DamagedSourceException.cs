namespace CableSearch.Import.Sources;

/// <summary>
/// Thrown if a file can't be read any further: it is cut off or damaged, or the disk fails. It always concerns the source file, never the
/// database of the archive. Reading on throws it again.
/// </summary>
internal sealed class DamagedSourceException(SourceFault fault, Exception? cause = null) : Exception(fault.Message, cause)
{
    public SourceFault Fault => fault;
}
