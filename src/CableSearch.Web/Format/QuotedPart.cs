using System.Globalization;
using System.Text.RegularExpressions;
using CableSearch.Archive.Contract;

namespace CableSearch.Web.Format;

/// <summary>A quotation as a form names it: <c>2:140-185</c> is the second one, from position 140 to 185 of the article's text.</summary>
/// <param name="Number">Its number in the article, from 1.</param>
/// <param name="Start">UTF-16 position.</param>
/// <param name="End">End, exclusive.</param>
internal sealed partial record QuotedPart(int Number, int Start, int End)
{
    [GeneratedRegex(@"^(?<number>[0-9]{1,5}):(?<start>[0-9]{1,9})-(?<end>[0-9]{1,9})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }

    /// <summary>The anchor of the quotation on the article's page.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"q{Number}");

    /// <summary>Reads it from a form; null if it is not written so.</summary>
    public static QuotedPart? Read(string written)
    {
        Match match = Form.Match(written);
        return match.Success ? new(Of("number"), Of("start"), Of("end")) : null;

        int Of(string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>The item of a list; null if the article's text is not so long. Of a longer quotation the beginning is saved.</summary>
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
