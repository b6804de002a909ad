namespace CableSearch.Cables.Marks;

/// <summary>The fields above the text of a cable.</summary>
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
