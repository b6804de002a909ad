using System.Text;
using CableSearch.Cables.Marks;

namespace CableSearch.Cables.Front;

/// <summary>
/// The fields above the text of a cable, such as SUBJECT and REF. If a field has several lines, they are joined into one.
/// </summary>
internal sealed class FrontFields
{
    private readonly StringBuilder?[] _texts = new StringBuilder?[Enum.GetValues<FrontField>().Length];

    /// <summary>Index of the line where the paragraphs of the body begin.</summary>
    public int BodyLine { get; set; }

    /// <summary>Classification (such as SECRET) and handling marks (such as SIPDIS), from the first lines of the cable.</summary>
    public ClassificationLine Classification { get; } = new();

    public string? this[FrontField field] => _texts[(int)field]?.ToString();

    public bool Has(FrontField field) => _texts[(int)field] is not null;

    /// <summary>
    /// Fills each missing or empty field with the same field of the preview. The preview is a shortened copy that some pages show above the
    /// cable.
    /// </summary>
    public void FillFrom(FrontFields preview)
    {
        for (int i = 0; i < _texts.Length; i++)
            if (_texts[i] is null or { Length: 0 }) _texts[i] = preview._texts[i];
        Classification.Merge(preview.Classification);
    }

    public StringBuilder Open(FrontField field) => _texts[(int)field] ??= new();
}
