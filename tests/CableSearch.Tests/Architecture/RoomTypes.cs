using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CableSearch.Tests.Architecture;

/// <summary>
/// A type that uses another type of the same project ("room"), with the folder of each; "" for a type outside any folder.
/// </summary>
internal readonly record struct TypeUse(string Folder, string Type, string UsedFolder, string Used);

/// <summary>
/// Finds, for each compiled type of a project ("room"), which other types of the project it uses. It looks at signatures, attributes and
/// the instructions of methods.
/// </summary>
internal static class RoomTypes
{
    /// <summary>The folders of the project that contain types. A folder inside another folder is not listed by itself.</summary>
    public static IReadOnlySet<string> FoldersOf(string room)
    {
        using ModuleDefinition module = Open(room);
        return module.GetTypes().Select(FolderOf).OfType<string>().Where(folder => folder.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Each use of a type in another folder of the project, once.</summary>
    public static IReadOnlySet<TypeUse> UsesIn(string room)
    {
        using ModuleDefinition module = Open(room);
        HashSet<TypeUse> uses = [];
        foreach (TypeDefinition type in module.GetTypes())
        {
            if (FolderOf(type) is not { } folder) continue;
            foreach (TypeReference used in TypesOf(type).SelectMany(Parts).Where(used => used.Scope == module))
            {
                if (FolderOf(used) is { } other && other != folder)
                    uses.Add(new(folder, Outermost(type).Name, other, Outermost(used).Name));
            }
        }
        return uses;
    }

    private static ModuleDefinition Open(string room) =>
        ModuleDefinition.ReadModule(Assembly.Load(Prefix(room)).Location);

    private static string Prefix(string room) => $"CableSearch.{room}";

    // The folder of a type, from its namespace. Null for types that the compiler adds in namespaces of its own.
    private static string? FolderOf(TypeReference type)
    {
        string[] names = Outermost(type).Namespace.Split('.');
        return names is ["CableSearch", _, .. var folders] ? folders is [var first, ..] ? first : "" : null;
    }

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type;
    }

    private static IEnumerable<TypeReference> TypesOf(TypeDefinition type) =>
    [
        .. type.BaseType is { } parent ? [parent] : Array.Empty<TypeReference>(),
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. Constraints(type),
        .. Attributes(type),
        .. type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType)),
        .. type.Properties.SelectMany(property => Attributes(property).Append(property.PropertyType)),
        .. type.Methods.SelectMany(TypesOf),
    ];

    private static IEnumerable<TypeReference> TypesOf(MethodDefinition method) =>
    [
        .. Signature(method), .. Constraints(method), .. Attributes(method),
        .. method.HasBody ? TypesOf(method.Body) : [],
    ];

    private static IEnumerable<TypeReference> TypesOf(Mono.Cecil.Cil.MethodBody body) =>
        body.Variables.Select(variable => variable.VariableType).Concat(body.Instructions.SelectMany(TypesOf));

    private static IEnumerable<TypeReference> TypesOf(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [.. Signature(method), method.DeclaringType, .. method.GenericArguments],
        MethodReference method => [.. Signature(method), method.DeclaringType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Signature(MethodReference method) =>
        method.Parameters.Select(p => p.ParameterType).Append(method.ReturnType);

    private static IEnumerable<TypeReference> Constraints(IGenericParameterProvider generic) =>
        generic.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference> Attributes(Mono.Cecil.ICustomAttributeProvider member) => member.CustomAttributes
        .SelectMany(attribute => attribute.ConstructorArguments
            .Select(argument => argument.Value).OfType<TypeReference>().Append(attribute.AttributeType));

    // The types of which a type consists: for an array of lists of T, the list type and T.
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification whole => Parts(whole.ElementType),
        _ => [type],
    };
}
