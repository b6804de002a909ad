namespace CableSearch.Search.Documents;

/// <summary>Names of the fields of a document.</summary>
internal static class IndexFields
{
    /// <summary>
    /// Name of the field with the key of a document: the canonical id of a cable, or <c>article:</c> followed by the slug of an article.
    /// </summary>
    public const string Key = "key";

    // Names of fields with text. "text" has the folded words (lower case, no accents) with their positions. "text_signs" has the single
    // characters of Korean words and of scripts without blanks, also with positions. "stem" has the stems of texts in other languages than
    // English. "written" has the exact spellings of words.
    public const string Text = "text";
    public const string TextCharacters = "text_signs";
    public const string Stem = "stem";
    public const string Written = "written";
    public const string Subject = "subject";
    public const string SubjectStem = "subject_stem";
    public const string SubjectCharacters = "subject_signs";
    public const string Summary = "summary";
    public const string Comment = "comment";
    public const string Header = "header";
    public const string Meaning = "meaning";
    public const string From = "from";
    public const string To = "to";
    public const string Info = "info";
    public const string Signed = "signed";
    public const string ClassifiedBy = "classifiedby";

    // Names of fields with exact values. The values of a facet are indexed twice under one name: as terms for filters, and as doc values
    // (values by document number) for counting.
    public const string Post = "post";
    public const string Country = "country";
    public const string Year = "year";
    public const string Class = "class";
    public const string Caveat = "caveat";
    public const string Tag = "tag";
    public const string Kind = "kind";
    public const string Lang = "lang";
    public const string Cites = "cites";
    public const string Has = "has";
    public const string Marking = "mark";
    public const string Reason = "reason";

    /// <summary>Name of the field with the date, in minutes since the beginning of the year 1; 0 for a document without a date.</summary>
    public const string Date = "date";

    /// <summary>Name of the field with the number of the archive's last change of this cable or article.</summary>
    public const string Change = "change";

    /// <summary>Name of the field with the time when the newest text of the document was imported, in milliseconds of Unix time.</summary>
    public const string Imported = "imported";

    /// <summary>
    /// Name of the field by which hits are sorted by id. It has the document's id as doc values (a value for each document).
    /// </summary>
    public const string Order = "order";

    // Names of fields with stored values that a search result shows.
    public const string Title = "title";
    public const string Origin = "origin";
    public const string Classification = "classification";
    public const string Coverage = "coverage";

    public const string Unknown = "unknown";
    public const string Undated = "undated";

    /// <summary>Names of the fields in which a query also finds the other forms of a word, such as the plural.</summary>
    public static IReadOnlyList<string> WithForms { get; } = [Subject, Summary, Comment];

    /// <summary>Names of the facets, in the order in which pages show them.</summary>
    public static IReadOnlyList<string> Facets { get; } = [Post, Country, Year, Class, Caveat, Tag, Kind, Lang];
}
