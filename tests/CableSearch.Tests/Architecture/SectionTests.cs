using System.Reflection;
using CableSearch.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace CableSearch.Tests.Architecture;

/// <summary>No component uses the framework's sections: one that is updated while the page is written ends the process (dotnet/aspnetcore#69035).</summary>
public sealed class SectionTests
{
    [Fact]
    public void No_component_uses_a_section()
    {
        string code = string.Concat(typeof(Site).Assembly.GetTypes().Where(t => typeof(IComponent).IsAssignableFrom(t) || t.DeclaringType is not null)
            .SelectMany(t => t.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .SelectMany(CalledWith));
        Assert.Contains("HeadPlace", code, StringComparison.Ordinal);
        foreach (string section in (string[])["PageTitle", "HeadContent", "HeadOutlet", "SectionOutlet", "SectionContent"])
            Assert.DoesNotContain(section, code, StringComparison.Ordinal);
    }

    // A component is opened by a generic call whose token stands in the method's code.
    private static IEnumerable<string> CalledWith(MethodInfo method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code) yield break;
        for (int i = 0; i + 4 < code.Length; i++)
        {
            if (code[i] is not (0x28 or 0x6F) || BitConverter.ToInt32(code, i + 1) is var token && token >> 24 != 0x2B) continue;
            MethodBase? called = null;
            try
            {
                called = method.Module.ResolveMethod(token, method.DeclaringType?.GetGenericArguments(), method.GetGenericArguments());
            }
            catch (Exception e) when (e is ArgumentException or BadImageFormatException)
            {
                // These bytes only look like a call.
            }
            foreach (Type type in called?.GetGenericArguments() ?? []) yield return type.Name + "\n";
        }
    }
}
