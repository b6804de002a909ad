namespace CableSearch.Cables.Marks;

/// <summary>The fields above the text of a cable, such as SUBJECT and REF.</summary>
internal enum FrontField : byte
{
    None,
    Order,
    Tags,
    Subject,
    References,
    ClassifiedBy,
    Reasons,
    Declassify,
    DerivedFrom,
}
