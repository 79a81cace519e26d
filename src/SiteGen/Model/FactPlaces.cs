using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>Where the facts at the top of a file stand, so that what is found out later can still be told with its line.</summary>
public sealed class FactPlaces
{
    private readonly ImmutableArray<FactPlace> _places;
    private readonly Func<ImmutableArray<FactPlace>>? _later;

    /// <param name="file">Path of the file from the site folder.</param>
    /// <param name="places">Every value below every key, in the order of the file.</param>
    public FactPlaces(string file, ImmutableArray<FactPlace> places) => (File, _places) = (file, places);

    /// <summary>Places that are looked up whenever they are asked for, which they are only where something is wrong.</summary>
    internal FactPlaces(string file, Func<ImmutableArray<FactPlace>> later) => (File, _later) = (file, later);

    /// <summary>Path of the file from the site folder.</summary>
    public string File { get; }

    /// <summary>Every value below every key, in the order of the file.</summary>
    public ImmutableArray<FactPlace> Places => _later?.Invoke() ?? _places;

    /// <summary>The place of <paramref name="key"/>; the file as a whole when it is not there.</summary>
    public SourceSpan Of(string key) => Places.FirstOrDefault(place => place.Key == key) is { Line: > 0 } found ? At(found) : new SourceSpan(File);

    /// <summary>The place of <paramref name="value"/> below <paramref name="key"/>, at any depth; that of the key when it is not there.</summary>
    public SourceSpan Of(string key, string value) =>
        Places.FirstOrDefault(place => place.Key == key && place.Value == value) is { Line: > 0 } found ? At(found) : Of(key);

    private SourceSpan At(FactPlace place) => new(File, place.Line, place.Column);
}

/// <summary>One value and where it stands.</summary>
/// <param name="Key">The key at the top level that it stands below.</param>
/// <param name="Value">The value; empty for a list or a map as a whole.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
public readonly record struct FactPlace(string Key, string Value, int Line, int Column);
