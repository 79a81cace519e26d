using System.Collections.Immutable;
using System.Reflection;
using SiteGen.Pages;

namespace SiteGen.Tests.Rendering;

/// <summary>Holds what the compiler of templates takes for granted of the records in src/SiteGen/Pages/.</summary>
public sealed class PageRecordTests
{
    [Fact]
    public void Every_record_of_a_page_is_named_by_its_kind_and_every_kind_has_a_layout()
    {
        PageKinds.Records.Values.Distinct().ShouldBe(typeof(Page).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Page))), ignoreOrder: true);
        PageKinds.Records.Keys.Append("base").ShouldBe(Directory.GetFiles(Path.Combine(Demo.Root, "theme", "layouts")).Select(Path.GetFileNameWithoutExtension).OfType<string>(), ignoreOrder: true);
    }

    /// <summary>A member of another type would have to be looked up, or put into an object, for every page.</summary>
    [Fact]
    public void Every_member_has_a_type_that_is_known_when_the_theme_is_compiled()
    {
        var seen = new HashSet<Type>();
        var wrong = new List<string>();
        foreach (var record in PageKinds.Records.Values.Append(typeof(SiteFrame))) Look(record);
        wrong.ShouldBeEmpty();

        void Look(Type record)
        {
            if (!seen.Add(record)) return;
            foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                var type = property.PropertyType;
                if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) type = type.GetGenericArguments()[0];
                if (type == typeof(string) || (type == property.PropertyType && (type == typeof(bool) || type == typeof(int)))) continue;
                if (type is { IsSealed: true, IsValueType: false, Namespace: "SiteGen.Pages" }) Look(type);
                else wrong.Add($"{record.Name}.{property.Name}");
            }
        }
    }
}
