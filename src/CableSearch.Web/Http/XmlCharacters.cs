using System.Text;
using System.Xml;

namespace CableSearch.Web.Http;

/// <summary>Removes characters that XML does not allow.</summary>
internal static class XmlCharacters
{
    /// <summary>
    /// The text without the characters that XML 1.0 forbids: most control characters, halves of surrogate pairs, U+FFFE, U+FFFF.
    /// </summary>
    public static string Of(string text)
    {
        StringBuilder? clean = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (isPair || XmlConvert.IsXmlChar(text[i]))
            {
                clean?.Append(text, i, isPair ? 2 : 1);
                if (isPair) i++;
            }
            else clean ??= new StringBuilder().Append(text, 0, i);
        }
        return clean?.ToString() ?? text;
    }
}
