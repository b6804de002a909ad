using CableSearch.Cables.Body;
using CableSearch.Cables.Reading;

namespace CableSearch.Cables.Front;

/// <summary>Takes the portion mark off a subject.</summary>
internal static class SubjectField
{
    public static (string? Subject, string? Marking) Read(string? text)
    {
        if (text is null) return (null, null);
        ReadOnlySpan<char> subject = text.AsSpan().Trim(" -=_*:;").Trimmed;
        string? marking = null;
        if (subject.Length > 2 && subject[0] == '(' && ParagraphMark.TryReadMarking(subject, out string? first, out int length))
        {
            marking = first;
            subject = subject[length..].TrimStart(" :-");
        }
        int last = subject.LastIndexOf('(');
        if (last > 0 && subject[^1] == ')' && ParagraphMark.TryReadMarking(subject[last..], out string? mark, out length) && last + length == subject.Length)
        {
            marking ??= mark;
            subject = subject[..last].TrimEnd();
        }
        return (subject.Length == 0 ? null : subject.ToString(), marking);
    }
}
