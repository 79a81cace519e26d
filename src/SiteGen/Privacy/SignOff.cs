using SiteGen.Diagnostics;

namespace SiteGen.Privacy;

/// <summary>A line of <c>privacy.yml</c>: a person has looked at a finding and answers for its publication.</summary>
/// <param name="File">The file's path as messages show it.</param>
/// <param name="Hash">SHA-256 of the file that was looked at, in small hexadecimal digits.</param>
/// <param name="Finding">Code and value of the finding: <c>SG0803 010203-••••</c>.</param>
/// <param name="Who">Who looked at it.</param>
/// <param name="At">Where the line begins.</param>
internal sealed record SignOff(string File, string Hash, string Finding, string Who, SourceSpan At);
