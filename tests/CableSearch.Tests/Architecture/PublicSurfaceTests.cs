using System.Reflection;
using System.Text;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Architecture;

/// <summary>
/// A file next to this test lists the public types and members of each project ("room"). So every change of them shows as a diff.
/// </summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Rooms => [.. ArchitectureTable.RowsUnder("| room | may use |").Select(row => row.First)];

    [Theory, MemberData(nameof(Rooms))]
    public async Task A_room_shows_what_its_file_lists(string room)
    {
        StringBuilder surface = new();
        IEnumerable<Type> types = Assembly.Load($"CableSearch.{room}").GetExportedTypes().Where(IsOurs);
        foreach (Type type in types.OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            surface.Append(NameOf(type)).Append('\n');
            foreach (string member in MembersOf(type)) surface.Append("    ").Append(member).Append('\n');
        }
        await GoldenFile.AssertAsync(room + ".txt", surface.ToString());
    }

    // Whether a public type is listed. Page components and database migrations are left out, because they are public only for the
    // framework.
    private static bool IsOurs(Type type) =>
        !type.Name.StartsWith('_')
        && !typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(type)
        && type.Namespace?.Contains(".Migrations", StringComparison.Ordinal) == false;

    private static IEnumerable<string> MembersOf(Type type) => type.GetMembers(Declared).Select(Describe).OfType<string>()
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    // The line for a public member. Null for members that the compiler adds to a record, and for the getter and setter of a property.
    private static string? Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        PropertyInfo property => $"{NameOf(property.PropertyType)} {property.Name}",
        FieldInfo { IsSpecialName: false } field => $"{NameOf(field.FieldType)} {field.Name}",
        MethodInfo { IsSpecialName: false, Name: not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or ['<', ..]) } method =>
            $"{NameOf(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => null,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{NameOf(p.ParameterType)} {p.Name}"));

    private static string NameOf(Type type)
    {
        if (type.IsByRef) return "ref " + NameOf(type.GetElementType()!);
        if (type.IsArray) return NameOf(type.GetElementType()!) + "[]";
        if (!type.IsGenericType) return type.Name;
        string arguments = string.Join(", ", type.GetGenericArguments().Select(NameOf));
        return $"{type.Name.Split('`')[0]}<{arguments}>";
    }
}
