namespace CableSearch.Cables.Tags;

/// <summary>The TAGS that we know the meaning of.</summary>
public static class TagTable
{
    /// <summary>Kind and meaning of an entry as written; unknown entries keep their value.</summary>
    public static CableTag Describe(string value) => throw new NotSupportedException(value);
}
