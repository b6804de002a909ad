namespace CableSearch.Cables.Reading;

/// <summary>Small questions about characters and spans that every reader of this room asks.</summary>
internal static class Letters
{
    extension(char c)
    {
        public bool IsBlank => c is ' ' or '\t' or '\r' or '\n' or '\u00A0' or '\0' or '\u2028' or '\u2029' or '\f' or '\v' or '\uFEFF' or '\u200B';

        public bool IsCapital => char.IsAsciiLetterUpper(c) || (c > 127 && char.IsUpper(c));

        public bool IsSmall => char.IsAsciiLetterLower(c) || (c > 127 && char.IsLower(c));

        public bool IsWord => char.IsAsciiLetterOrDigit(c) || (c > 127 && char.IsLetterOrDigit(c));
    }

    extension(ReadOnlySpan<char> span)
    {
        public bool StartsWithWord(string word) =>
            span.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (span.Length == word.Length || !span[word.Length].IsWord);

        public bool Has(string word) => span.Contains(word, StringComparison.OrdinalIgnoreCase);

        /// <summary>Without blanks at both ends.</summary>
        public ReadOnlySpan<char> Trimmed
        {
            get
            {
                int start = 0, end = span.Length;
                while (start < end && span[start].IsBlank) start++;
                while (end > start && span[end - 1].IsBlank) end--;
                return span[start..end];
            }
        }

        /// <summary>Whether there are capitals and no small letters.</summary>
        public bool IsCapitals
        {
            get
            {
                bool any = false;
                foreach (char c in span)
                {
                    if (char.IsLower(c)) return false;
                    any |= char.IsUpper(c);
                }
                return any;
            }
        }

        public bool HasLetter
        {
            get
            {
                foreach (char c in span)
                    if (char.IsLetter(c)) return true;
                return false;
            }
        }
    }
}
