namespace CableSearch.Import.Sources;

/// <summary>
/// Thrown if a file to import can't be read any further. The file is cut off or damaged, or the disk fails. An error of the archive's
/// database never throws this exception. Another attempt to read the file fails in the same way.
/// </summary>
internal sealed class DamagedSourceException(SourceFault fault, Exception? cause = null) : Exception(fault.Message, cause)
{
    public SourceFault Fault => fault;
}
