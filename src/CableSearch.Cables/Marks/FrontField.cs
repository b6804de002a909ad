namespace CableSearch.Cables.Marks;

/// <summary>The fields before the paragraphs.</summary>
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
