using System.Text;

namespace CableSearch.Cables.Text;

/// <summary>Joins the lines of a field into one line.</summary>
internal static class FlatText
{
    // Longest field, in characters. In a page that lost its line ends, a field seems to go on through the whole body. Without the limit,
    // the parser of each field would read the whole body again.
    private const int MaxLength = 20_000;

    extension(StringBuilder flat)
    {
        /// <summary>
        /// Adds a line to the field, after a space. Each run of white space becomes one space, and the field is cut at its maximum length.
        /// </summary>
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
