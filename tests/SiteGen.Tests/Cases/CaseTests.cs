using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Cases;

/// <summary>Every fault that SiteGen knows, shown by a small site of its own. <c>UPDATE_GOLDEN=1</c> rewrites what is expected.</summary>
public partial class CaseTests
{
    private const string TenFaults = "ten-faults-at-once";

    public static TheoryData<string> Names => [.. CaseFolder.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_faulty_site_is_told_exactly_what_is_wrong(string name)
    {
        using var folder = new CaseFolder(name);

        var printed = folder.Print(folder.Check());

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.ExpectedPath)!);
            File.WriteAllText(folder.ExpectedPath, printed);
        }

        File.Exists(folder.ExpectedPath).ShouldBeTrue($"{name} has no expected/diagnostics.txt: run with UPDATE_GOLDEN=1 and read what it wrote");
        printed.ShouldBe(File.ReadAllText(folder.ExpectedPath).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_base_of_the_cases_is_sound()
    {
        using var folder = new CaseFolder("_base");

        folder.Check().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_holds_at_most_ten_files(string name) =>
        Directory.GetFiles(Repository.PathOf($"tests/cases/{name}"), "*", SearchOption.AllDirectories).Length.ShouldBeLessThanOrEqualTo(10);

    [Fact]
    public void Every_diagnostic_has_a_case_named_by_its_code()
    {
        var withCase = CaseFolder.Names.Where(name => name != TenFaults).Select(name => name[..6]);

        withCase.Distinct().ShouldBe(Codes, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_shows_the_fault_that_it_is_named_by_and_no_other(string name)
    {
        if (name == TenFaults) return;

        CaseFolder.CodesOf(name).ShouldBe([name[..6]]);
    }

    [Fact]
    public void Ten_mistakes_at_once_are_ten_messages_in_the_order_of_the_files()
    {
        using var folder = new CaseFolder(TenFaults);

        var found = folder.Check();

        found.Count.ShouldBe(10);
        found.Select(fault => fault.Code).Distinct().Count().ShouldBe(10);
        found.ShouldBe(found.OrderBy(fault => fault.At));
    }

    [Fact]
    public void Every_message_speaks_both_languages()
    {
        foreach (var fault in Every)
        {
            fault.Message.Da.ShouldNotBe(fault.Message.En, fault.Code);
            if (fault.Help is { } help) help.Da.ShouldNotBe(help.En, fault.Code);
        }
    }

    [Fact]
    public void No_message_shows_a_blank_that_was_never_filled()
    {
        var texts = Every.SelectMany(fault => new[] { fault.Message.Da, fault.Message.En, fault.Help?.Da ?? "", fault.Help?.En ?? "" })
            .Concat(CaseFolder.Names.SelectMany(CaseFolder.ExpectedLines));

        foreach (var text in texts) Blank.IsMatch(text).ShouldBeFalse(text);
    }

    [Fact]
    public void A_message_ends_without_a_full_stop()
    {
        foreach (var fault in Every)
        {
            foreach (var text in new[] { fault.Message.Da, fault.Message.En, fault.Help?.Da ?? "x", fault.Help?.En ?? "x" })
            {
                text.ShouldNotEndWith(".");
            }
        }
    }

    /// <summary>Every code, in order.</summary>
    internal static IReadOnlyList<string> Codes { get; } = [.. Every.Select(fault => fault.Code).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The codes whose faults do not stop the publication.</summary>
    internal static IReadOnlyList<string> Warnings { get; } = [.. Every.Where(fault => fault.Severity == Severity.Warning).Select(fault => fault.Code).Distinct()];

    /// <summary>Every diagnostic, made by its own factory with made-up values.</summary>
    private static IReadOnlyList<Diagnostic> Every =>
        [.. typeof(DiagnosticCodes).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Diagnostic)).Select(Make)];

    [GeneratedRegex(@"(?<!\{)\{[\w.:\\-]*\}(?!\})")]
    private static partial Regex Blank { get; }

    private static Diagnostic Make(MethodInfo factory) =>
        (Diagnostic)factory.Invoke(null, [.. factory.GetParameters().Select(parameter => MadeUp(parameter.ParameterType))])!;

    private static object? MadeUp(Type type) =>
        type == typeof(string) ? "x"
        : type == typeof(IEnumerable<string>) ? new[] { "x", "y" }
        : type == typeof(LocalText) ? new LocalText("en ting", "a thing")
        : Activator.CreateInstance(type);
}
