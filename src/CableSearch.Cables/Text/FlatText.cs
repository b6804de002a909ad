using System.Text;

namespace CableSearch.Cables.Text;

/// <summary>Puts the lines of a field on one line.</summary>
internal static class FlatText
{
    // A longer field is a body that lost its line ends. The bound keeps it from being parsed again and again.
    private const int MaxLength = 20_000;

    extension(StringBuilder flat)
    {
        /// <summary>Adds a line after a blank. Runs of blanks become one blank, and the field is cut at its greatest length.</summary>
        public void AddLine(ReadOnlySpan<char> line)
        {
            bool blank = flat.Length > 0;
            foreach (char c in line[..Math.Min(line.Length, Math.Max(0, MaxLength - flat.Length))])
            {
                if (c.IsBlank)
                {
                    blank = flat.Length > 0;
                    continue;
                }
                if (blank) flat.Append(' ');
                blank = false;
                flat.Append(c);
            }
        }
    }
}
