using System.Globalization;
using System.Text.RegularExpressions;
using CableSearch.Archive.Contract;

namespace CableSearch.Web.Format;

/// <summary>
/// A quotation that a reader saves, in the form in which the page sends it. For example, <c>2:140-185</c> is the second quotation of an
/// article, from position 140 to 185 of the article's text.
/// </summary>
/// <param name="Number">Number of the quotation in the article, from 1.</param>
/// <param name="Start">Start of the quotation in the article's text, in UTF-16 units from 0.</param>
/// <param name="End">End of the quotation, exclusive.</param>
internal sealed partial record QuotedPart(int Number, int Start, int End)
{
    [GeneratedRegex(@"^(?<number>[0-9]{1,5}):(?<start>[0-9]{1,9})-(?<end>[0-9]{1,9})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }

    /// <summary>The anchor of the quotation on the article's page.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"q{Number}");

    /// <summary>Parses the text that the form sends; null if it is not written like <c>2:140-185</c>.</summary>
    public static QuotedPart? Read(string written)
    {
        Match match = Form.Match(written);
        return match.Success ? new(Of("number"), Of("start"), Of("end")) : null;

        int Of(string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The quotation as an item to save in a list. Only the beginning of a long quotation is saved. Null if the range has no words, or ends
    /// beyond the article's text.
    /// </summary>
    public ItemTarget? In(Article article)
    {
        if (Start >= End || End > article.Text.Length) return null;
        int end = Math.Min(End, Start + ItemTarget.MaxWordsLength);
        if (end < article.Text.Length && char.IsLowSurrogate(article.Text[end])) end--;
        string words = article.Text[Start..end].Trim(' ', '\n', '“', '”', '"', '«', '»');
        return words is "" ? null : new(ItemKind.Quotation, article.Slug, Anchor, words);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}:{Start}-{End}");
}
