namespace CableSearch.Cables.Text;

/// <summary>Tests of characters and texts that all parsers of cables use.</summary>
internal static class Letters
{
    extension(char c)
    {
        // This property is read for nearly every character. For speed, the tests are in such an order that an ordinary letter needs only
        // two comparisons.
        public bool IsBlank =>
            c <= ' '
                ? c is ' ' or (>= '\t' and <= '\r') or '\0'
                : c >= '\u00A0' && c is '\u00A0' or '\u2028' or '\u2029' or '\uFEFF' or '\u200B';

        public bool IsCapital => char.IsAsciiLetterUpper(c) || (c > 127 && char.IsUpper(c));

        public bool IsSmall => char.IsAsciiLetterLower(c) || (c > 127 && char.IsLower(c));

        public bool IsWord => char.IsAsciiLetterOrDigit(c) || (c > 127 && char.IsLetterOrDigit(c));
    }

    extension(ReadOnlySpan<char> span)
    {
        public bool StartsWithWord(string word) =>
            MayStartWith(span, word[0])
                && span.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (span.Length == word.Length || !span[word.Length].IsWord);

        public bool Has(string word) => span.Contains(word, StringComparison.OrdinalIgnoreCase);

        /// <summary>The text without white space at both ends.</summary>
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

        /// <summary>Whether the text has capitals and no small letters.</summary>
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

    // Whether the first letter of a text may be the first letter of a word. This quick test rules out most words before they are compared
    // letter by letter. It ignores the case of ASCII letters. A text that begins with any other letter passes the test.
    private static bool MayStartWith(ReadOnlySpan<char> span, char letter) =>
        span.Length > 0 && (((span[0] ^ letter) & ~0x20) == 0 || span[0] > 127);
}
