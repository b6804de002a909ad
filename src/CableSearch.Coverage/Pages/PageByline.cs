using System.Text.RegularExpressions;
using CableSearch.Coverage.Facts;

namespace CableSearch.Coverage.Pages;

/// <summary>Author and date from the lines under a title, as in "By Ann Lee, 5 December 2010, 19.00 GMT".</summary>
/// <param name="Author">Name of the author; null if the lines give none.</param>
/// <param name="Day">Day of publication; null if the lines give none.</param>
internal sealed partial record PageByline(string? Author, DateOnly? Day)
{
    private const int MaxLines = 6;

    private const int MaxLength = 200;

    // A byline has at most this many characters besides its date: one or two names, a time and a place. A longer line is a sentence of the
    // story.
    private const int MaxBeside = 100;

    /// <summary>Finds the author and the date in the short lines that follow the title of a story.</summary>
    public static PageByline Parse(PageStory story, PageTitle title)
    {
        string? heading = title.Heading?.TextContent ?? title.Text;
        string[] lines = PageText.Of(story.Root, e => e != story.Root && PageParts.IsBeside(e)).Split('\n');
        int at = Array.FindIndex(lines, l => PageTitle.IsSame(l, heading) || PageTitle.IsSame(l, title.Text));
        if (at < 0 && !story.IsNamed) return new(null, null);
        (string? author, DateOnly? day) = (null, null);
        foreach (string line in lines.Skip(at + 1).Take(MaxLines).TakeWhile(l => l.Length <= MaxLength))
        {
            if (day is null && ArticleDate.Find(line) is { } date && line.Length - (date.End - date.Start) <= MaxBeside
                && !EndsSentence.IsMatch(line))
            {
                day = date.Day;
                author ??= AuthorOf(line[..date.Start], mayBeBare: true) ?? AuthorOf(line[date.End..], mayBeBare: false);
            }
            else author ??= AuthorOf(line, mayBeBare: false);
        }
        return new(author, day);
    }

    /// <summary>Removes "By" and web or e-mail addresses from a name; null if no name is left.</summary>
    public static string? Name(string? written)
    {
        string name = PageText.OneLine(Address.Replace(written ?? "", " ")) ?? "";
        if (By.Match(name) is { Success: true } by) name = name[by.Length..];
        name = name.Trim(' ', ',', ';', '|', '·', '-', '–', '—', ':', '(', ')', '/');
        return name.Any(char.IsLetter) && name.Length <= MaxBeside * 3 ? name : null;
    }

    private static string? AuthorOf(string line, bool mayBeBare)
    {
        bool isBy = By.IsMatch(line);
        if (!isBy && !mayBeBare) return null;
        string? name = Name(line);
        return name is { Length: <= MaxBeside } && !name.Any(char.IsDigit) && char.IsUpper(name[0]) && !NoName.IsMatch(name) ? name : null;
    }

    [GeneratedRegex(@"^\s*(?:by|written by|story by|words by|por|escrito por|texto:?|par|von|di|door|av|af|od|автор:?)\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By { get; }

    [GeneratedRegex(@"(?:https?://|www\.)\S+|\S+@\S+|(?<=^|\s)@\w+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address { get; }

    // Matches the end of a sentence. Three letters or digits must come before the full stop, because a line that ends in "p.m." or
    // "2010 г." may be a byline.
    [GeneratedRegex(@"[\p{L}\d]{3}[.!?]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsSentence { get; }

    // Matches the beginnings of lines that do not begin with a name: weekdays, and words such as "published" before a date.
    [GeneratedRegex(
        @"^(?:published|posted|updated|first published|last|created|date|mon|tues?|wed|wednes|thurs?|fri|sat|satur|sun)(?:day)?\b"
        + @"|^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|publicad[oa]|segunda|terça|quarta|quinta|sexta)\b"
        + @"|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|publié)\b"
        + @"|^(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|pubblicato)\b"
        + @"|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|veröffentlicht)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoName { get; }
}
