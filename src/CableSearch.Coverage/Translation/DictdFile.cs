using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Reads a dictionary in the format of the DICT protocol, as Debian's dict-freedict packages install it. <c>NAME.index</c> gives the
/// position of each entry in the text; <c>NAME.dict.dz</c> is the text, compressed with gzip.
/// </summary>
internal static partial class DictdFile
{
    // Largest text of a dictionary, in bytes. The largest of the packages, German to English, has 80 MB.
    private const int MaxBytes = 256 << 20;

    // A translation has at most this many words, as in "to close down". A longer text is an explanation, and is left out.
    private const int MaxWords = 3;

    private const int MaxSenses = 8;

    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>The headwords of the dictionary that are single words, each with its translations of at most three words.</summary>
    /// <param name="index">Path of the file <c>NAME.index</c>; <c>NAME.dict.dz</c> must be in the same folder.</param>
    /// <exception cref="InvalidDataException">The file is incomplete, too large, or not such a dictionary.</exception>
    public static IEnumerable<(string Word, IReadOnlyList<string> Equivalents)> Read(string index)
    {
        byte[] text = ReadText(Path.ChangeExtension(index, ".dict.dz"));
        foreach (string line in File.ReadLines(index))
        {
            string[] cells = line.Split('\t');
            if (cells.Length < 3 || cells[0].StartsWith("00", StringComparison.Ordinal) || cells[0].Contains(' ', StringComparison.Ordinal))
                continue;
            long start = Number(cells[1]), length = Number(cells[2]);
            if (start < 0 || length < 0 || start + length > text.Length)
                throw new InvalidDataException($"{index} names a place that its text does not have.");
            List<string> equivalents = Equivalents(Encoding.UTF8.GetString(text, (int)start, (int)length));
            if (equivalents.Count > 0) yield return (cells[0], equivalents);
        }
    }

    private static List<string> Equivalents(string entry)
    {
        List<string> found = [];
        foreach (string line in entry.Split('\n').Skip(1))
        {
            // A line with a colon is a remark such as "see: …" or "Synonyms: …". A line that begins with a quotation mark is an example.
            // Neither contains translations.
            if (line.Contains(':', StringComparison.Ordinal) || line.TrimStart().StartsWith('"')) continue;
            foreach (string part in Beside.Replace(line, " ").Split(',', ';'))
            {
                string[] words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                if (words.Length is > 0 and <= MaxWords && found.Count < MaxSenses) found.Add(string.Join(' ', words));
            }
        }
        return found;
    }

    private static byte[] ReadText(string path)
    {
        using FileStream file = File.OpenRead(path);
        using GZipStream unpacked = new(file, CompressionMode.Decompress);
        using MemoryStream text = new();
        byte[] buffer = new byte[1 << 16];
        for (int read; (read = unpacked.Read(buffer)) > 0;)
        {
            text.Write(buffer, 0, read);
            if (text.Length > MaxBytes) throw new InvalidDataException($"{path} holds more than {MaxBytes >> 20} MB.");
        }
        return text.ToArray();
    }

    private static long Number(string digits)
    {
        long value = 0;
        foreach (char digit in digits)
        {
            int at = Digits.IndexOf(digit, StringComparison.Ordinal);
            if (at < 0 || value > int.MaxValue) return -1;
            value = (value * 64) + at;
        }
        return value;
    }

    // Matches parts of a line that are no translations, and are removed: numbers of meanings, grammar, subject fields and remarks, as in
    // "1.", "<masc, n, sg>", "[mil.]", "(of a ship)".
    [GeneratedRegex(@"^\s*\d+\.|<[^>]*>|\[[^\]]*\]|\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Beside { get; }
}
