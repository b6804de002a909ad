using System.Text;

namespace CableSearch.Cables.Reading;

/// <summary>Puts the lines of a field on one line.</summary>
internal static class FlatText
{
    extension(StringBuilder flat)
    {
        /// <summary>Adds a line, a blank before it, its own runs of blanks made single.</summary>
        public void AddLine(ReadOnlySpan<char> line)
        {
            bool blank = flat.Length > 0;
            foreach (char c in line)
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
