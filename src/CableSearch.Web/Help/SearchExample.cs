namespace CableSearch.Web.Help;

/// <summary>An example of the query language, for the page that explains it.</summary>
/// <param name="Group">What it is an example of.</param>
/// <param name="Query">The example.</param>
/// <param name="Meaning">What it finds.</param>
/// <param name="Others">Examples of the same for an archive in which it finds nothing, with their meaning where it is another.</param>
public sealed record SearchExample(string Group, string Query, string Meaning, params IReadOnlyList<(string Query, string? Meaning)> Others)
{
    private const string Words = "Words";
    private const string Joined = "Joined";
    private const string Fields = "Fields";

    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<SearchExample> All { get; } =
    [
        new(Words, "dirandro", "the word, however it is written"),
        new(Words, "police dogs", "both words"),
        new(Words, "\"drug police\"", "the phrase, also across a line or page"),
        new(Words, "\"dogs accountant\"~15", "the words at most so many places apart, in any order", ("\"ambassador minister\"~15", null)),
        new(Words, "traffick*", "words that begin so; two letters or more before the star"),
        new(Words, "w?man", "any one letter in the place of ?"),
        new(Words, "dirando~", "words a letter away; ~2 two letters", ("presidnt~", null)),
        new(Words, "=DIRANDRO", "the word so written: case and accents as typed, no other form"),
        new(Words, "09LIMA9001", "the cable with this id, in any form that it is written in", ("id:09LIMA*", "cables whose id begins so; an id alone goes to its cable"), ("id:0*", "cables whose id begins so; an id alone goes to its cable")),
        new(Joined, "dirandro OR police", "either"),
        new(Joined, "police -embassy", "the first without the second; NOT does the same"),
        new(Joined, "(police OR army) river", "parentheses group"),
        new(Fields, "post:lima", "cables of a post; country:peru and region:\"western hemisphere\" alike"),
        new(Fields, "tag:SNAR", "TAGS"),
        new(Fields, "class:secret", "the classification with all its caveats; class:secret-noforn that one alone; caveat:noforn"),
        new(Fields, "date:2009-11..2009-12", "a day, a month, a year, or from one to another; year:2009"),
        new(Fields, "subject:river", "words of the subject"),
        new(Fields, "in:summary police", "all of it within the summary; in:comment within the comment; (in:summary police) (in:comment river) asks for one in each"),
        new(Fields, "to:secstate", "addressees; info: those for information, from: the sender"),
        new(Fields, "signed:thornbury", "who signed it; classifiedby: who classified it, reason:1.4(b) why", ("signed:clinton", null), ("signed:rice", null)),
        new(Fields, "mark:s", "cables with a paragraph so marked"),
        new(Fields, "ref:09LIMA9001", "cables that refer to this one; citedby: those that it refers to", ("ref:09STATE*", "cables that refer to one whose id begins so; citedby: those that a cable refers to")),
        new(Fields, "has:coverage", "cables that an article reports; has:redactions", ("has:redactions", "cables with redactions; has:coverage: those that an article reports")),
        new(Fields, "kind:article lang:es", "articles, and their language", ("kind:cable lang:en", "cables, or articles by kind:article, and their language")),
    ];
}
