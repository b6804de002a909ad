using System.Text;

namespace CableSearch.Cables.Text;

/// <summary>Puts the lines of a field on one line.</summary>
internal static class FlatText
{
    // What is longer is a body that lost its line ends, and is read again and again as the field it seems to be.
    private const int MaxLength = 20_000;

    extension(StringBuilder flat)
    {
        /// <summary>Adds a line, a blank before it, its own runs of blanks made single; no more than a field can hold.</summary>
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
