using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>What became of addresses that were public and have no file of their own any more: <c>addresses.yml</c>.</summary>
/// <param name="Removed">Addresses that show a notice now.</param>
/// <param name="Moved">Addresses that lead elsewhere now.</param>
public sealed record OldAddresses(ImmutableArray<RemovedAddress> Removed, ImmutableArray<MovedAddress> Moved)
{
    /// <summary>Nothing was removed or moved.</summary>
    public static readonly OldAddresses None = new([], []);
}

/// <summary>Why something was taken down.</summary>
public enum RemovalReason
{
    /// <summary>The authority took it back.</summary>
    Withdrawn,

    /// <summary>It should never have been public.</summary>
    PublishedInError,

    /// <summary>Something else holds good instead.</summary>
    Replaced,

    /// <summary>The time for which it was to be public is over.</summary>
    Expired,
}

/// <summary>An address whose content was taken down. Holds nothing of that content.</summary>
/// <param name="Path">The address from the site's root, with a slash at both ends unless it ends in <c>.html</c>.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day on which it was taken down.</param>
/// <param name="Note">A sentence of explanation, plain text; null when there is none.</param>
/// <param name="Replacement">Where to look instead, as written: an address of the site or of another one; null when nowhere.</param>
/// <param name="At">Where the entry stands.</param>
public sealed record RemovedAddress(string Path, RemovalReason Reason, DateOnly On, string? Note, string? Replacement, SourceSpan At);

/// <summary>An address whose content lies elsewhere now, such as that of a topic that was renamed.</summary>
/// <param name="Path">The old address, as in <see cref="RemovedAddress"/>.</param>
/// <param name="Target">The new one as written: an address of the site or of another one.</param>
/// <param name="At">Where the entry stands.</param>
public sealed record MovedAddress(string Path, string Target, SourceSpan At);
