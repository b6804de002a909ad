using System.Globalization;
using System.Text;

namespace CableSearch.Import.Sources.Tar;

/// <summary>
/// Path and size of a member (such as a file) of a tar archive, as the extended headers before the member state them. A value that no
/// extended header states is null. The value in the member's ordinary header is then used.
/// </summary>
internal sealed record TarExtension(string? Path, long? Size)
{
    private const char LongName = 'L', Records = 'x';

    public static TarExtension None { get; } = new(null, null);

    /// <summary>The given header, with its path and size replaced by those of the extended headers, if any.</summary>
    public TarHeader Of(TarHeader header) => header with { Name = Path ?? header.Name, Size = Size ?? header.Size };

    /// <summary>Adds the path or size that an extended header contains.</summary>
    public TarExtension With(char type, ReadOnlySpan<byte> content) => type switch
    {
        LongName => this with { Path = Encoding.UTF8.GetString(content).TrimEnd('\0') },
        Records => WithRecords(content),
        _ => this,
    };

    // Each record has the form "LENGTH KEY=VALUE\n". The length includes the digits of the length itself.
    private TarExtension WithRecords(ReadOnlySpan<byte> records)
    {
        TarExtension read = this;
        while (records.IndexOf((byte)' ') is > 0 and int blank)
        {
            if (!int.TryParse(records[..blank], NumberStyles.None, CultureInfo.InvariantCulture, out int length)
                || length <= blank + 1
                || length > records.Length)
                break;
            string record = Encoding.UTF8.GetString(records[(blank + 1)..length]).TrimEnd('\n');
            if (record.StartsWith("path=", StringComparison.Ordinal)) read = read with { Path = record[5..] };
            if (record.StartsWith("size=", StringComparison.Ordinal)
                && long.TryParse(record[5..], NumberStyles.None, CultureInfo.InvariantCulture, out long size))
                read = read with { Size = size };
            records = records[length..];
        }
        return read;
    }
}
