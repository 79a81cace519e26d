using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;

namespace SiteGen.Rendering.Templates.Values;

/// <summary>Reads one member of a record by a delegate, which is made once; reflection would be asked for every page again.</summary>
internal abstract class Getter
{
    private static readonly ConcurrentDictionary<(Type Owner, string Name), Getter> Known = new();

    /// <summary>The member of <paramref name="record"/>; a list is the array of what it holds.</summary>
    public abstract object? Get(object record);

    /// <summary>Whether the member is true, where that can be told without making an object of it; otherwise null.</summary>
    public virtual bool? IsTrue(object record) => null;

    public static Getter Of(PropertyInfo property) => Known.GetOrAdd((property.DeclaringType!, property.Name), static (_, property) =>
    {
        var (owner, type) = (property.DeclaringType!, property.PropertyType);
        return type == typeof(bool) ? Make(typeof(FlagGetter<>), property.GetMethod!, owner)
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? Make(typeof(ListGetter<,>), property.GetMethod!, owner, type.GetGenericArguments()[0])
            : !type.IsValueType ? Make(typeof(ObjectGetter<>), property.GetMethod!, owner)
            : new SlowGetter(property);
    }, property);

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Owners and items are classes, which share one code (PageRecordTests).")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The getters below ask nothing of their types.")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "Only the getters below are made, by constructors that are kept with the library.")]
    private static Getter Make(Type getter, MethodInfo method, params Type[] types) => (Getter)Activator.CreateInstance(getter.MakeGenericType(types), method)!;

    /// <summary>Texts and records.</summary>
    private sealed class ObjectGetter<TOwner>(MethodInfo method) : Getter
    {
        private readonly Func<TOwner, object?> _get = method.CreateDelegate<Func<TOwner, object?>>();

        public override object? Get(object record) => _get((TOwner)record);
    }

    private sealed class FlagGetter<TOwner>(MethodInfo method) : Getter
    {
        private static readonly object True = true;
        private static readonly object False = false;

        private readonly Func<TOwner, bool> _get = method.CreateDelegate<Func<TOwner, bool>>();

        public override object Get(object record) => _get((TOwner)record) ? True : False;

        public override bool? IsTrue(object record) => _get((TOwner)record);
    }

    private sealed class ListGetter<TOwner, TItem>(MethodInfo method) : Getter
    {
        private readonly Func<TOwner, ImmutableArray<TItem>> _get = method.CreateDelegate<Func<TOwner, ImmutableArray<TItem>>>();

        public override object? Get(object record) => ImmutableCollectionsMarshal.AsArray(_get((TOwner)record));

        public override bool? IsTrue(object record) => !_get((TOwner)record).IsDefaultOrEmpty;
    }

    /// <summary>Numbers and other small values: there are few, and they are printed once a page.</summary>
    private sealed class SlowGetter(PropertyInfo property) : Getter
    {
        public override object? Get(object record) => property.GetValue(record);
    }
}
