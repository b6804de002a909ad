namespace CableSearch.Web.Help;

/// <summary>An example of the query language, for the help page.</summary>
/// <param name="Group">Heading above this example and others of its kind.</param>
/// <param name="Query">The example itself: a query, such as <c>gaddaf*</c>.</param>
/// <param name="Meaning">What such a query finds.</param>
/// <param name="Others">
/// Alternatives for an archive in which <paramref name="Query"/> finds nothing. If an alternative has the meaning null, its meaning is
/// <paramref name="Meaning"/>.
/// </param>
public sealed record SearchExample(
    string Group, string Query, string Meaning, params IReadOnlyList<(string Query, string? Meaning)> Others)
{
    private const string Words = "Words";
    private const string Combinations = "Combinations";
    private const string Fields = "Fields";

    private const string IdsBeginningWith = "ids beginning with…; an id alone opens its cable";

    /// <summary>All examples, in the order of the help page.</summary>
    public static IReadOnlyList<SearchExample> All { get; } =
    [
        new(Words, "dirandro", "the word, in capital or small letters"),
        new(Words, "police dogs", "both words"),
        new(Words, "\"drug police\"", "the phrase, also across a line or page break"),
        new(Words, "\"dogs accountant\"~15", "the words within 15 words of each other, in any order", ("\"ambassador minister\"~15", null)),
        new(Words, "traffick*", "words beginning with…; at least two letters before the star"),
        new(Words, "w?man", "any one letter in place of ?"),
        new(Words, "dirando~", "words that differ by one letter; ~2 by two letters", ("presidnt~", null)),
        new(Words, "=DIRANDRO", "exactly as typed: capitals, accents, no other form"),
        new(Words, "09LIMA9001", "the cable with this id, in any written form",
            ("id:09LIMA*", IdsBeginningWith), ("id:0*", IdsBeginningWith)),
        new(Combinations, "dirandro OR police", "either word"),
        new(Combinations, "police -embassy", "the first word without the second; NOT does the same"),
        new(Combinations, "(police OR army) river", "parentheses group"),
        new(Fields, "post:lima", "cables from a post; also country:peru and region:\"western hemisphere\""),
        new(Fields, "tag:SNAR", "cables with these TAGS"),
        new(Fields, "class:secret", "a classification with any caveats; class:secret-noforn only with this one; caveat:noforn a caveat"),
        new(Fields, "date:2009-11..2009-12", "from one date to another: years, months or days; also year:2009"),
        new(Fields, "subject:river", "words in the subject"),
        new(Fields, "in:summary police",
            "all words in the summary; in:comment in the comment; (in:summary police) (in:comment river) one word in each"),
        new(Fields, "to:secstate", "addressees; info: information addressees; from: the sender"),
        new(Fields, "signed:thornbury", "who signed it; classifiedby: who classified it; reason:1.4(b) why",
            ("signed:clinton", null), ("signed:rice", null)),
        new(Fields, "mark:s", "cables with a paragraph of this marking"),
        new(Fields, "ref:09LIMA9001", "cables that refer to this one; citedby: cables that this one refers to",
            ("ref:09STATE*", "cables that refer to ids beginning with…; citedby: cables that a cable refers to")),
        new(Fields, "has:coverage", "cables that an article reports; has:redactions cables with redactions",
            ("has:redactions", "cables with redactions; has:coverage cables that an article reports")),
        new(Fields, "kind:article lang:es", "articles in a language",
            ("kind:cable lang:en", "cables in a language; kind:article articles")),
    ];
}
